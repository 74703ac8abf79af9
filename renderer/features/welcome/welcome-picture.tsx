import styles from './welcome-picture.module.css'

/** Widths of a talk that does not fit, in hundredths of its slot; the last piece hangs over the end. */
const PIECES = [8, 17, 14, 22, 28, 11] as const

/** The app in one picture: a slot, a talk lying in it, and what hangs over. Says nothing that the words do not. */
export const WelcomePicture = () => (
  <div aria-hidden className={styles.picture}>
    <div className={styles.slot}>
      {PIECES.map((width) => (
        <div key={width} className={styles.piece} style={{ width: `${width}%` }} />
      ))}
    </div>
    <div className={styles.over} />
  </div>
)
