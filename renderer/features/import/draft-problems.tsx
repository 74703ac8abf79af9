import type { DraftProblem, OutlineDraft } from '#shared/outline/outline.ts'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'

const Problem = ({ problem: { line, code, text } }: { readonly problem: DraftProblem }) => {
  const t = useWords()
  return (
    <li className={styles.line}>
      {line === null ? null : <span className={styles.place}>{t('import.line', { line })}</span>}
      <span className={styles.text}>
        {code === 'not-understood' ? text : t(`import.problem.${code}`, { text })}
      </span>
    </li>
  )
}

/** What was not understood or not read, with its lines. */
export const DraftProblems = ({ problems }: Pick<OutlineDraft, 'problems'>) => {
  const t = useWords()
  if (problems.length === 0) return null
  return (
    <section className={styles.notUnderstood}>
      <h3 className={styles.warning}>{t('import.left-out', { count: problems.length })}</h3>
      <ul>
        {problems.map((problem) => (
          <Problem key={`${problem.line} ${problem.code} ${problem.text}`} problem={problem} />
        ))}
      </ul>
    </section>
  )
}
