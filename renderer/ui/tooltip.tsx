import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

type WithTooltipProps = {
  readonly text: string
  readonly keys?: readonly string[]
  readonly children: ReactNode
}

/** Says more about one focusable part, on hover and on focus. */
export const WithTooltip = ({ text, keys, children }: WithTooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <Tooltip className={styles.tooltip ?? ''} offset={6}>
      {text}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </Tooltip>
  </TooltipTrigger>
)
