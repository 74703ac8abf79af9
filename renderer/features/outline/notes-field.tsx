import { useRef, useState } from 'react'
import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import { speechCount } from '#shared/domain/estimates/speech-count.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'
import { countWords, reasonWords } from '#shared/i18n/estimate-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './section-details.module.css'

type Props = {
  readonly section: Section
  readonly rates: SpeechRates
  readonly onChange: (notes: string) => void
  readonly onTake: (length: Millis) => void
  /** Splits the section at a place in its notes. */
  readonly onSplitAt: (place: number) => void
}

/** The most characters of notes that a section holds, as section.ts has it. */
const LIMIT = 200_000

type SpokenProps = Pick<Props, 'rates' | 'onTake'> & {
  readonly told: Pick<Section, 'notes' | 'slides' | 'planned'>
}

/** How much there is to read aloud as it is typed, what that takes, and why. */
const Spoken = ({ told, rates, onTake }: SpokenProps) => {
  const t = useWords()
  const estimate = estimateOf(told, rates)
  const count = countWords(t, speechCount(told.notes))
  if (estimate === null) return <p className={styles.none}>{count || t('estimate.nothing-spoken')}</p>
  const { length, reason } = estimate
  return (
    <div className={styles.spoken}>
      <p>
        <span className={styles.length}>{t('estimate.about', { length: formatLength(length) })}</span>{' '}
        <span className={styles.none}>{t('estimate.reason', { reason: reasonWords(t, reason) })}</span>
      </p>
      {length === told.planned ? null : (
        <Button size="small" onPress={() => onTake(length)}>
          {t('estimate.take')}
        </Button>
      )}
    </div>
  )
}

/** What the speaker wants to say, with what it is likely to take; kept when the field is left. */
export const NotesField = ({ section, rates, onChange, onTake, onSplitAt }: Props) => {
  const t = useWords()
  const { notes, slides, planned } = section
  const [typed, setTyped] = useState<string | null>(null)
  const [cursor, setCursor] = useState(0)
  const field = useRef<HTMLDivElement>(null)
  const text = typed ?? notes
  const commit = (): void => {
    setCursor(field.current?.querySelector('textarea')?.selectionStart ?? 0)
    if (typed !== null && typed !== notes) onChange(typed)
    setTyped(null)
  }
  const isWithin = text.slice(0, cursor).trim() !== '' && text.slice(cursor).trim() !== ''
  return (
    <div ref={field} className={styles.notes}>
      <TextField
        label={t('section.notes')}
        placeholder={t('section.notes-example')}
        multiline
        rows={8}
        maxLength={LIMIT}
        value={text}
        onChange={setTyped}
        onBlur={commit}
      />
      <Spoken told={{ notes: text, slides, planned }} rates={rates} onTake={onTake} />
      {isWithin ? (
        <Button size="small" variant="plain" onPress={() => onSplitAt(cursor)}>
          {t('outline.split-here')}
        </Button>
      ) : null}
    </div>
  )
}
