import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'
import { WithTooltip } from './tooltip.tsx'

type IconButtonProps = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly icon: LucideIcon
  readonly label: string
  readonly size?: 'regular' | 'small'
  readonly keys?: readonly string[]
}

/** A button that is only a picture: its label is its name and its tooltip. */
export const IconButton = ({ icon: Icon, label, size = 'regular', keys, ...rest }: IconButtonProps) => (
  <WithTooltip text={label} {...(keys === undefined ? {} : { keys })}>
    <Button
      {...rest}
      aria-label={label}
      className={classNames(styles.button, size === 'small' && styles.small)}
    >
      <Icon aria-hidden size={size === 'small' ? 16 : 18} strokeWidth={1.75} />
    </Button>
  </WithTooltip>
)
