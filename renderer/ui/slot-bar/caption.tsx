import styles from './slot-bar.module.css'

/** The line under a bar that names the piece pointed at. It keeps its height when empty; screen readers hear the piece itself. */
export const Caption = ({ children }: { readonly children: string }) => (
  <p aria-hidden className={styles.caption}>
    {children}
  </p>
)
