import type { CSSProperties } from 'react'
import type { Stretch } from './slot-bar-layout.ts'

/** A share of 0 to 1 as CSS writes it. */
export const percent = (share: number): string => `${share * 100}%`

/** Places a box over a stretch of the bar. */
export const over = ({ x, width }: Stretch): CSSProperties => ({ left: percent(x), width: percent(width) })

/** Places a line at one moment of the bar. */
export const at = (x: number): CSSProperties => ({ left: percent(x) })
