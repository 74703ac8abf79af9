import type { Known } from '#shared/domain/outlook-before.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'
import { foretoldSentence } from './foretold-words.ts'
import { foretoldOf } from './known-before.ts'
import styles from './section-grid.module.css'

type ForecastRowProps = { readonly shown: readonly RunResult[]; readonly known: Known }

const Foretold = ({ result, known }: { readonly result: RunResult; readonly known: Known }) => {
  const t = useWords()
  const foretold = foretoldOf(result, known)
  const isMissed = foretold.where === 'above' || foretold.where === 'below'
  return (
    <td className={table.number} title={foretoldSentence(t, foretold)}>
      <span className={styles.foretold}>
        {rangeWords(t, foretold)}
        {isMissed ? <span className={styles.missed}>{t('history.foretold.missed')}</span> : null}
      </span>
    </td>
  )
}

/** Under the totals: what was forecast before each run. */
export const ForecastRow = ({ shown, known }: ForecastRowProps) => {
  const t = useWords()
  return (
    <tr>
      <th scope="row">{t('history.foretold')}</th>
      {shown.map((result) => (
        <Foretold key={result.run.id} result={result} known={known} />
      ))}
      <td className={table.number}>–</td>
    </tr>
  )
}
