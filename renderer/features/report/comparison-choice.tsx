import { previousResult, type Comparison } from '#shared/domain/comparison.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './comparison-choice.module.css'

type Against = Comparison['against']

type ComparisonChoiceProps = {
  readonly of: RunResult
  readonly results: readonly RunResult[]
  readonly comparison: Comparison
  readonly onChange: (comparison: Comparison) => void
}

const possible = (of: RunResult, results: readonly RunResult[]): readonly Against[] => [
  'plan',
  ...(previousResult(of, results) === undefined ? [] : (['previous-run', 'typical'] as const)),
  ...(results.length > 1 ? (['run'] as const) : []),
]

/** What the deltas are against; of the other runs, any one. Nothing to choose in a talk's only run. */
export const ComparisonChoice = ({ of, results, comparison, onChange }: ComparisonChoiceProps) => {
  const t = useWords()
  const { moment } = useWriting()
  const others = results.filter(({ run }) => run.id !== of.run.id).toReversed()
  const [newest] = others
  if (newest === undefined) return null
  const choose = (against: Against): void =>
    onChange(against === 'run' ? { against, runId: newest.run.id } : { against })
  return (
    <div className={styles.choice}>
      <Segmented<Against>
        label={t('report.against')}
        hideLabel
        value={comparison.against}
        onChange={choose}
        options={possible(of, results).map((id) => ({ id, label: t(`report.against.${id}`) }))}
      />
      {comparison.against === 'run' ? (
        <Choice
          label={t('report.against.which')}
          hideLabel
          value={comparison.runId}
          onChange={(runId) => onChange({ against: 'run', runId })}
          options={others.map(({ run, state, total }) => ({
            id: run.id,
            label: `${t(`kind.${run.kind}`)}, ${moment(state.startedAt)}`,
            description: formatLength(total),
          }))}
        />
      ) : null}
    </div>
  )
}
