import { useState, type ComponentProps } from 'react'
import { archiveChoices, type ArchiveChoice, type ArchiveOffer } from '#shared/ipc/archive-contract.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './archive.module.css'
import { OfferedTalks } from './offered-talks.tsx'
import { useOffer } from './use-offer.ts'

type Props = {
  /** Files that were dropped on the window; without any the speaker is asked. */
  readonly files: readonly File[]
  readonly onClose: () => void
}

type StepProps = {
  readonly file: File | null
  /** Goes on to the next file, or closes. */
  readonly onDone: () => void
  readonly onClose: () => void
}

type OfferProps = {
  readonly offer: ArchiveOffer
  readonly others: ArchiveChoice
  readonly onOthers: (choice: ArchiveChoice) => void
}

/** What is in the file, and what is done with talks that are here already and different. */
const Offer = ({ offer: { name, talks }, others, onOthers }: OfferProps) => {
  const t = useWords()
  return (
    <div className={styles.archive}>
      <p className={styles.file}>{name}</p>
      <OfferedTalks talks={talks} />
      {talks.some(({ standing }) => standing === 'other') ? (
        <div className={styles.choice}>
          <Segmented
            label={t('archive.others')}
            options={archiveChoices.map((id) => ({ id, label: t(`archive.others.${id}`) }))}
            value={others}
            onChange={onOthers}
          />
          <p className={styles.file}>{t(`archive.others-about.${others}`)}</p>
        </div>
      ) : null}
    </div>
  )
}

const bringsSomething = ({ talks }: ArchiveOffer, others: ArchiveChoice): boolean =>
  talks.some(({ standing, isDeleted }) =>
    standing === 'other' ? others !== 'skip' : standing === 'new' || isDeleted,
  )

type OfferedProps = Pick<StepProps, 'onDone'> & {
  readonly offer: ArchiveOffer
  readonly dialog: Omit<ComponentProps<typeof Dialog>, 'children'>
}

const OfferedStep = ({ offer, dialog, onDone }: OfferedProps) => {
  const t = useWords()
  const { keepOffer } = useActions()
  const [others, setOthers] = useState<ArchiveChoice>('copy')
  const isUseful = bringsSomething(offer, others)
  const keep = (): void => {
    void keepOffer(offer, others)
    onDone()
  }
  return (
    <Dialog
      {...dialog}
      size="wide"
      actions={
        <Button variant={isUseful ? 'primary' : 'quiet'} autoFocus onPress={isUseful ? keep : onDone}>
          {t(isUseful ? 'archive.keep' : 'archive.done')}
        </Button>
      }
    >
      <Offer offer={offer} others={others} onOthers={setOthers} />
      {isUseful ? null : <p>{t('archive.nothing')}</p>}
    </Dialog>
  )
}

const ArchiveStep = ({ file, onDone, onClose }: StepProps) => {
  const t = useWords()
  const { state, chooseAnother } = useOffer(file, onClose)
  const dialog = { title: t('archive.title'), isOpen: true, onClose, closeLabel: t('action.close') }
  if (state.step === 'offered') return <OfferedStep offer={state.offer} dialog={dialog} onDone={onDone} />
  if (state.step === 'reading')
    return (
      <Dialog {...dialog} actions={<Button onPress={onClose}>{t('archive.cancel')}</Button>}>
        <output className={styles.file}>
          {state.name === '' ? '' : t('archive.reading', { name: state.name })}
        </output>
      </Dialog>
    )
  const again = (
    <Button autoFocus onPress={chooseAnother}>
      {t('archive.choose')}
    </Button>
  )
  return (
    <Dialog {...dialog} actions={again}>
      <div className={styles.archive} role="alert">
        {state.name === '' ? null : <p className={styles.file}>{state.name}</p>}
        <p>{t(`error.${state.problem}`)}</p>
      </div>
    </Dialog>
  )
}

/** Our own files, each shown before anything changes, one after the other. */
export const ArchiveDialog = ({ files, onClose }: Props) => {
  const [at, setAt] = useState(0)
  const goOn = (): void => (at + 1 < files.length ? setAt(at + 1) : onClose())
  return <ArchiveStep key={at} file={files[at] ?? null} onDone={goOn} onClose={onClose} />
}
