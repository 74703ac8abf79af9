import type { FitState } from '#shared/domain/slot.ts'
import { classNames } from './class-names.ts'
import styles from './state-mark.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** The states that a length or a run is shown in. */
export type ShownState = FitState | 'paused'

/** One outline per state in a 10 × 10 box: ▲ over, ◆ tight, ● on track, ▼ under, ‖ paused. */
const SHAPES: { readonly [S in ShownState]: string } = {
  over: 'M5 .6 9.9 9.4H.1Z',
  tight: 'M5 0 10 5 5 10 0 5Z',
  'on-track': 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  under: 'M5 9.4.1.6h9.8Z',
  paused: 'M1.2.5h2.6v9H1.2Zm5 0h2.6v9H6.2Z',
}

type StateMarkProps = {
  readonly state: ShownState
  readonly word: string
  readonly size?: 'small' | 'regular' | 'large'
  /** Shows the shape alone where the word stands near it already; screen readers still hear it. */
  readonly shapeOnly?: boolean
}

/** A state in shape, colour and word. */
export const StateMark = ({ state, word, size = 'regular', shapeOnly = false }: StateMarkProps) => (
  <span className={classNames(styles.mark, styles[size], styles[state])}>
    <svg aria-hidden viewBox="0 0 10 10" className={styles.shape}>
      <path d={SHAPES[state]} />
    </svg>
    {shapeOnly ? <VisuallyHidden>{word}</VisuallyHidden> : word}
  </span>
)
