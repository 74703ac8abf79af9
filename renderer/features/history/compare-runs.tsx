import { ArrowLeft } from 'lucide-react'
import { formatLength } from '#shared/domain/format.ts'
import { totalDelta } from '#shared/domain/history.ts'
import { endsAt } from '#shared/domain/run-result.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import type { Pair } from './chosen-runs.ts'
import { CompareBars } from './compare-bars.tsx'
import styles from './compare-runs.module.css'
import { CompareTable } from './compare-table.tsx'
import { shortVerdict } from './run-words.ts'
import { takeFocus } from '#renderer/ui/take-focus.ts'

type CompareRunsProps = { readonly pair: Pair; readonly budget: Budget; readonly onClose: () => void }

type RunHeadProps = { readonly which: keyof Pair; readonly pair: Pair; readonly budget: Budget }

const difference = (t: Translate, { earlier, later }: Pair): string => {
  const delta = totalDelta(earlier, later)
  if (delta === 0) return t('history.compared.same')
  const key = delta > 0 ? 'history.compared.longer' : 'history.compared.shorter'
  return t(key, { by: formatLength(millis(Math.abs(delta))) })
}

const RunHead = ({ which, pair, budget }: RunHeadProps) => {
  const t = useWords()
  const { moment } = useWriting()
  const { run, state, total } = pair[which]
  return (
    <div>
      <p className={styles.role}>
        {t(`history.${which}`)} · {t(`kind.${run.kind}`)}, {moment(state.startedAt)}
      </p>
      <p className={styles.total}>{formatLength(total)}</p>
      <StateMark state={fitState(endsAt(pair[which]), budget)} word={shortVerdict(t, pair[which], budget)} />
    </div>
  )
}

/** Two runs side by side: totals, bars on one scale, and every section of either. */
export const CompareRuns = ({ pair, budget, onClose }: CompareRunsProps) => {
  const t = useWords()
  return (
    <section className={styles.screen} aria-labelledby="compared">
      <header className={styles.head}>
        <Button variant="plain" icon={ArrowLeft} onPress={onClose}>
          {t('history.back')}
        </Button>
        <h2 id="compared" ref={takeFocus} tabIndex={-1} className={styles.difference}>
          {difference(t, pair)}
        </h2>
      </header>
      <div className={styles.runs}>
        <RunHead which="earlier" pair={pair} budget={budget} />
        <RunHead which="later" pair={pair} budget={budget} />
      </div>
      <CompareBars pair={pair} budget={budget} />
      <CompareTable pair={pair} />
    </section>
  )
}
