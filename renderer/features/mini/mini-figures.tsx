import type { CSSProperties } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import styles from './mini-face.module.css'

/** Figures that the clock is sized for: at least those of `mm:ss`, so that it does not jump at ten minutes. */
const LEAST_FIGURES = 5

const sizedFor = (text: string): CSSProperties & { readonly '--figures': number } => ({
  '--figures': Math.max(LEAST_FIGURES, text.length),
})

/** A time in the small window, as large as leaves room for the words beside it; `remaining` in whole seconds in ms, − = over. */
export const MiniFigures = ({ remaining }: { readonly remaining: Millis }) => {
  const isOver = remaining < 0
  const figures = `${isOver ? '+' : ''}${formatLength(millis(Math.abs(remaining)))}`
  return (
    <p
      className={styles['remaining']}
      role="timer"
      aria-live="off"
      data-over={isOver}
      style={sizedFor(figures)}
    >
      {figures}
    </p>
  )
}
