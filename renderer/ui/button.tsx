import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'

/** `primary` is the one thing to do on a screen; `quiet` the others; `plain` what should not draw the eye. */
type ButtonVariant = 'primary' | 'quiet' | 'plain'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  readonly variant?: ButtonVariant
  readonly size?: 'regular' | 'small'
  readonly icon?: LucideIcon
  readonly keys?: readonly string[]
}

/** A button that says in words what it does; `keys` shows the shortcut within it. */
export const Button = ({
  children,
  variant = 'quiet',
  size = 'regular',
  icon,
  keys,
  ...rest
}: ButtonProps) => {
  const Icon = icon
  return (
    <AriaButton
      {...rest}
      className={classNames(styles.button, styles[variant], size === 'small' && styles.small)}
    >
      {Icon === undefined ? null : <Icon aria-hidden size={size === 'small' ? 14 : 16} strokeWidth={1.75} />}
      {children}
      {keys === undefined ? null : (
        <span className={styles.keys}>
          <Kbd keys={keys} />
        </span>
      )}
    </AriaButton>
  )
}
