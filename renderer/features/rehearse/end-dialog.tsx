import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'

type Props = {
  readonly elapsed: string
  readonly title: string
  readonly onEnd: () => void
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Asks whether the run is over; Esc again goes on. */
export const EndDialog = ({ elapsed, title, onEnd, onDiscard, onClose }: Props) => {
  const t = useWords()
  return (
    <Dialog
      title={t('rehearse.ask-end')}
      role="alertdialog"
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button variant="plain" onPress={onDiscard}>
            {t('rehearse.ask-end-discard')}
          </Button>
          <Button onPress={onClose}>{t('rehearse.ask-end-no')}</Button>
          <Button variant="primary" autoFocus onPress={onEnd}>
            {t('rehearse.ask-end-yes')}
          </Button>
        </>
      }
    >
      <p>{t('rehearse.ask-end-about', { elapsed, title })}</p>
    </Dialog>
  )
}
