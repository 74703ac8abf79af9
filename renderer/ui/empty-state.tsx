import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly picture?: ReactNode
}

/** What will be here, and how to get it. */
export const EmptyState = ({ title, children, actions, picture }: EmptyStateProps) => (
  <section className={styles.empty}>
    {picture === undefined ? null : <div className={styles.picture}>{picture}</div>}
    <h2 className={styles.title}>{title}</h2>
    {children === undefined ? null : <div className={styles.words}>{children}</div>}
    {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
  </section>
)
