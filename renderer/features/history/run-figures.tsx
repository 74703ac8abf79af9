import { formatLength } from '#shared/domain/format.ts'
import type { Foretold } from '#shared/domain/outlook-before.ts'
import { endsAt } from '#shared/domain/run-result.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import type { HistoryRow } from './history-rows.ts'
import { foretoldSentence, foretoldWords } from './foretold-words.ts'
import { deltaWords, shortVerdict } from './run-words.ts'
import styles from './run-row.module.css'

type RunFiguresProps = {
  readonly row: HistoryRow
  readonly foretold: Foretold
  readonly budget: Budget
}

/** The total of a run, how it stands, what was forecast before it, and how it differs from the run before. */
export const RunFigures = ({ row, foretold, budget }: RunFiguresProps) => {
  const t = useWords()
  const { total } = row.result
  return (
    <>
      <span className={styles.total}>{formatLength(total)}</span>
      <span className={styles.verdict}>
        <StateMark
          size="small"
          state={fitState(endsAt(row.result), budget)}
          word={shortVerdict(t, row.result, budget)}
        />
        <span className={styles.foretold} title={foretoldSentence(t, foretold)}>
          {foretoldWords(t, foretold)}
        </span>
      </span>
      <span className={styles.delta}>
        {row.delta === null ? (
          <span className={styles.aside}>{t('history.first')}</span>
        ) : (
          <DeltaText delta={row.delta} words={deltaWords(t, row.delta)} />
        )}
      </span>
    </>
  )
}
