import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly onKeep: (text: string) => void; readonly onClose: () => void }

/** A note for this moment; the clock goes on meanwhile. Enter keeps it, Esc does not. */
export const NoteDialog = ({ onKeep, onClose }: Props) => {
  const t = useWords()
  const [text, setText] = useState('')
  const keep = () => (text.trim() === '' ? onClose() : onKeep(text.trim()))
  return (
    <Dialog
      title={t('rehearse.note')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <Button variant="primary" onPress={keep}>
          {t('rehearse.note-save')}
        </Button>
      }
    >
      <TextField
        label={t('rehearse.note')}
        hideLabel
        autoFocus
        maxLength={2000}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
          else event.continuePropagation()
        }}
      />
    </Dialog>
  )
}
