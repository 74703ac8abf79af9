import styles from './kbd.module.css'

/** The keys that do something, pressed together: one cap each. */
export const Kbd = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className={styles.keys}>
    {keys.map((key) => (
      <kbd key={key} className={styles.key}>
        {key}
      </kbd>
    ))}
  </span>
)
