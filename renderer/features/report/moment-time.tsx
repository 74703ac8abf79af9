import { markRange } from '#shared/domain/corrections.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunMoment } from '#shared/domain/run-timeline.ts'
import type { Run } from '#shared/domain/run.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { typedLength } from '#shared/i18n/typed-length.ts'
import { useActions } from '#renderer/store/react.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './run-timeline.module.css'

type Props = { readonly run: Run; readonly moment: RunMoment; readonly what: string }

/** What divides the time between two sections, or ends it. */
const dividing: ReadonlySet<string> = new Set(['mark', 'jump', 'questions', 'finish'])

/** When a moment was, in spoken time; a mark can be moved there, between its neighbours. */
export const MomentTime = ({ run, moment, what }: Props) => {
  const t = useWords()
  const { correctRun } = useActions()
  const { event, elapsed } = moment
  const range = dividing.has(event.type) ? markRange(run.events, event.seq) : null
  if (range === null) return <span className={styles.at}>{formatLength(elapsed)}</span>
  /** Between its neighbours the run clock and the spoken time go alike. */
  const clockOf = (spoken: Millis): Millis => millis(spoken - elapsed + event.at)
  const spokenOf = (clock: Millis): Millis => millis(clock - event.at + elapsed)
  const read = (text: string): Parsed<Millis> => {
    const typed = typedLength(t, text)
    if (!typed.ok) return typed
    const to = clockOf(typed.value)
    if (to >= range.from && to <= range.to) return typed
    const between = { from: formatLength(spokenOf(range.from)), to: formatLength(spokenOf(range.to)) }
    return { ok: false, message: t('report.moment.range', between) }
  }
  return (
    <TimeField
      label={t('report.moment.time-of', { what })}
      hideLabel
      look="inline"
      value={elapsed}
      parse={read}
      onCommit={(spoken) => {
        if (spoken !== null)
          void correctRun(run.id, { type: 'move-mark', of: event.seq, to: clockOf(spoken) })
      }}
    />
  )
}
