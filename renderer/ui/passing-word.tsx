import styles from './passing-word.module.css'

type Props = {
  /** A new `id` is said again, though it be the same words. */
  readonly of: { readonly id: number; readonly words: string } | null
  /** Whether screen readers are told. */
  readonly live: 'polite' | 'off'
}

/** A few words at the top of a window that fade: over what is there, so that nothing moves for them. Stays mounted, so that screen readers are told. */
export const PassingWord = ({ of, live }: Props) => (
  <output className={styles.place} aria-live={live}>
    {of === null ? null : (
      <span key={of.id} className={styles.words}>
        {of.words}
      </span>
    )}
  </output>
)
