import styles from './signal-flash.module.css'

type Props = {
  /** What the signal says. */
  readonly words: string
  /** Whether it also shows as colour. */
  readonly flash: boolean
  /** The window it is over: where in it the words hide nothing. */
  readonly over: 'desk' | 'mini' | 'stage'
  /** The time is used up: the colour is that of being over. */
  readonly urgent: boolean
}

/** A signal over the whole window: its words at the bottom, and a frame of colour that comes once; without motion it only stands. */
export const SignalFlash = ({ words, flash, over, urgent }: Props) => (
  <div
    className={styles.signal}
    data-palette="stage"
    data-flash={flash}
    data-urgent={urgent}
    data-window={over}
  >
    <p className={styles.words}>{words}</p>
  </div>
)
