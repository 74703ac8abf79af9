import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { actualPieces } from '#renderer/store/bar-pieces.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { goToRow } from './go-to-row.ts'
import type { HistoryRow } from './history-rows.ts'
import { deltaWords, shortVerdict } from './run-words.ts'
import { SlotLines } from './slot-lines.tsx'
import styles from './run-row.module.css'

type RunRowProps = {
  readonly row: HistoryRow
  readonly budget: Budget
  readonly extent: Millis
  readonly isChosen: boolean
  readonly onChoose: (id: RunId) => void
}

const When = ({ row }: Pick<RunRowProps, 'row'>) => {
  const t = useWords()
  const { day, time, moment } = useWriting()
  const { run, state } = row.result
  return (
    <span className={styles.when} title={moment(state.startedAt)}>
      <span className={styles.day}>
        {day(state.startedAt)} <span className={styles.time}>{time(state.startedAt)}</span>
      </span>
      <span className={styles.kind} data-kind={run.kind}>
        {t(`kind.${run.kind}`)}
        {run.counts ? null : <span className={styles.aside}> · {t('history.does-not-count')}</span>}
      </span>
    </span>
  )
}

const Figures = ({ row, budget }: Pick<RunRowProps, 'row' | 'budget'>) => {
  const t = useWords()
  const { total } = row.result
  return (
    <>
      <span className={styles.total}>{formatLength(total)}</span>
      <span className={styles.verdict}>
        <StateMark size="small" state={fitState(total, budget)} word={shortVerdict(t, total, budget)} />
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

/** One run: when and what, its sections as a thin bar, its total with the verdict. Enter or click opens its report, Shift ticks it. */
export const RunRow = memo(({ row, budget, extent, isChosen, onChoose }: RunRowProps) => {
  const t = useWords()
  const { moment } = useWriting()
  const { openReport } = useActions()
  const { run, state, total } = row.result
  const named = { kind: t(`kind.${run.kind}`), date: moment(state.startedAt) }
  const act = (event: MouseEvent | KeyboardEvent): void => {
    if (event.shiftKey) onChoose(run.id)
    else openReport(run.id)
  }
  return (
    <div className={styles.row} data-counts={run.counts} data-chosen={isChosen}>
      <span className={styles.tick}>
        <Checkbox isSelected={isChosen} onChange={() => onChoose(run.id)}>
          <VisuallyHidden>{t('history.choose', named)}</VisuallyHidden>
        </Checkbox>
      </span>
      <button
        type="button"
        className={styles.open}
        onClick={act}
        onKeyDown={goToRow}
        data-run={run.id}
        aria-label={t('history.open', {
          ...named,
          total: formatLength(total),
          verdict: shortVerdict(t, total, budget),
          delta: deltaWords(t, row.delta),
        })}
      />
      <When row={row} />
      <span className={styles.bar}>
        <SlotLines budget={budget} extent={extent} />
        <SlotBar
          size="thin"
          budget={budget}
          extent={extent}
          pieces={actualPieces(row.result)}
          label={t('history.piece-bar', { total: formatLength(total) })}
        />
      </span>
      <Figures row={row} budget={budget} />
    </div>
  )
})
