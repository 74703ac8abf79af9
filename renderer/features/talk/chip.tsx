import type { ReactNode } from 'react'
import styles from './chip.module.css'

type Props = {
  /** Written before the field; screen readers have it from the field itself. */
  readonly name?: string
  readonly about?: string
  readonly children: ReactNode
}

/** One fact of the talk, with the field it is changed in. */
export const Chip = ({ name, about, children }: Props) => (
  <div className={styles.chip} title={about}>
    {name === undefined ? null : (
      <span aria-hidden className={styles.name}>
        {name}
      </span>
    )}
    {children}
  </div>
)
