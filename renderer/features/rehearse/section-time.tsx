import { useLayoutEffect, useRef } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { spentAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useTick } from '#renderer/clock.ts'
import { runClockNow } from '#renderer/run-clock.ts'
import { isTicking } from '#renderer/store/side-run.ts'
import styles from './section-panel.module.css'
import type { RunOnDesk } from './use-run-moment.ts'

/** In ms. */
const TENTH = 100

const tenth = (spent: Millis): string => `.${Math.floor((spent % 1000) / 100)}`

/** Puts a text into an element; its text node stays the same one, so that no style is worked out anew. */
const write = (element: HTMLElement | null, text: string): void => {
  const node = element?.firstChild
  if (node === null || node === undefined) element?.append(text)
  else if (node.nodeValue !== text) node.nodeValue = text
}

/**
 * The time of the current section, with tenths, each shown as it begins: the only part of the desk that changes ten times a
 * second; nothing is rendered for it.
 */
export const SectionTime = ({ desk: { live, run } }: { readonly desk: RunOnDesk }) => {
  const whole = useRef<HTMLSpanElement>(null)
  const part = useRef<HTMLElement>(null)
  const show = (): number => {
    const spent = spentAt(run, runClockNow(live, run))
    write(whole.current, formatLength(shownSeconds(spent)))
    write(part.current, tenth(spent))
    return Math.ceil(TENTH - (spent % TENTH))
  }
  useLayoutEffect(() => void show())
  useTick(isTicking(live, run), show)
  return (
    <>
      <span ref={whole} />
      <small ref={part} className={styles['tenth']} />
    </>
  )
}
