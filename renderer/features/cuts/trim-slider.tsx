import type { Trial } from '#shared/domain/cuts/trial.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { trimStops } from './trim-stops.ts'
import styles from './trim-slider.module.css'

type TrimSliderProps = {
  readonly section: Section
  readonly trial: Trial
  readonly isDisabled: boolean
  readonly onChange: (planned: Millis) => void
}

/** Gives a section less time, from all that is planned down to its minimum; by the pointer or the arrow keys. */
export const TrimSlider = ({ section, trial, isDisabled, onChange }: TrimSliderProps) => {
  const t = useWords()
  const stops = trimStops(section, trial)
  const pick = (stop: number): void => {
    const planned = stops[stop]
    if (planned !== undefined) onChange(planned)
  }
  return (
    <div className={styles.trim}>
      <input
        type="range"
        className={styles.slider}
        aria-label={t('cuts.hand.trim', { title: section.title || t('untitled.section') })}
        aria-valuetext={formatLength(trial.planned)}
        min={0}
        max={Math.max(1, stops.length - 1)}
        value={Math.max(0, stops.indexOf(trial.planned))}
        disabled={isDisabled || stops.length < 2}
        onChange={(event) => pick(event.target.valueAsNumber)}
      />
      <span className={styles.time} data-out={trial.floated}>
        {formatLength(trial.planned)}
        {trial.planned === section.planned ? null : (
          <s className={styles.before}>{formatLength(section.planned)}</s>
        )}
      </span>
    </div>
  )
}
