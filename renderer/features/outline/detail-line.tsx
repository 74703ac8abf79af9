import type { ReactNode } from 'react'
import styles from './section-details.module.css'

type Props = { readonly name: string; readonly children: ReactNode }

/** One fact of a section: its name at the left, its field at the right. Screen readers have the name from the field itself. */
export const DetailLine = ({ name, children }: Props) => (
  <div className={styles.fact}>
    <span aria-hidden className={styles.name}>
      {name}
    </span>
    <div className={styles.value}>{children}</div>
  </div>
)
