import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { instant } from '#shared/domain/time.ts'
import { Button as PlainButton } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './when-chip.module.css'

type Props = {
  /** The venue's own clock, as 2026-10-16T14:00. */
  readonly startsAt: string | null
  readonly onChange: (startsAt: string | null) => void
}

const Field = ({ startsAt, onChange }: Props) => {
  const t = useWords()
  const [typed, setTyped] = useState(startsAt ?? '')
  const commit = () => (typed !== '' && typed !== startsAt ? onChange(typed) : undefined)
  return (
    <>
      <label className={styles.label}>
        {t('talk.when')}
        <input
          type="datetime-local"
          value={typed}
          className={styles.field}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => (key === 'Enter' ? commit() : undefined)}
        />
      </label>
      {startsAt === null ? null : (
        <PlainButton slot="close" size="small" variant="plain" onPress={() => onChange(null)}>
          {t('talk.when-clear')}
        </PlainButton>
      )}
    </>
  )
}

/** The date and time of the live talk; opens to change it. */
export const WhenChip = ({ startsAt, onChange }: Props) => {
  const t = useWords()
  const { moment } = useWriting()
  const written = startsAt === null ? t('talk.when-none') : moment(instant(Date.parse(startsAt)))
  return (
    <DialogTrigger>
      <Button className={styles.chip ?? ''} aria-label={`${t('talk.when')}: ${written}`}>
        <CalendarDays aria-hidden size={14} strokeWidth={1.75} />
        <span className={startsAt === null ? styles.none : undefined}>{written}</span>
      </Button>
      <Popover placement="bottom start" className={styles.popover ?? ''}>
        <Dialog aria-label={t('talk.when')} className={styles.dialog ?? ''}>
          <Field startsAt={startsAt} onChange={onChange} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
