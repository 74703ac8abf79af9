import type { Priority } from '#shared/domain/section.ts'
import { useWords } from '#renderer/words.ts'
import styles from './priority-toggle.module.css'

type Props = {
  /** The section's title, for screen readers. */
  readonly title: string
  readonly priority: Priority
  readonly onChange: (priority: Priority) => void
}

const AFTER: { readonly [P in Priority]: Priority } = { must: 'should', should: 'could', could: 'must' }

/** A section's priority; a press goes on to the next of the three. */
export const PriorityToggle = ({ title, priority, onChange }: Props) => {
  const t = useWords()
  const word = t(`priority.${priority}`)
  return (
    <button
      type="button"
      className={styles.toggle}
      data-priority={priority}
      aria-label={t('outline.priority-of', { title, priority: word })}
      onClick={() => onChange(AFTER[priority])}
    >
      <span aria-hidden className={styles.mark} />
      {word}
    </button>
  )
}
