import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { Known } from '#shared/domain/outlook-before.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { actualPieces } from '#renderer/store/bar-pieces.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { ForecastMark } from './forecast-mark.tsx'
import { foretoldSentence } from './foretold-words.ts'
import { goToRow } from './go-to-row.ts'
import type { HistoryRow } from './history-rows.ts'
import { foretoldOf } from './known-before.ts'
import { deltaWords, shortVerdict } from './run-words.ts'
import { SlotLines } from './slot-lines.tsx'
import { takeLostFocus } from '#renderer/ui/take-focus.ts'
import { RunFigures } from './run-figures.tsx'
import { RunWhen } from './run-when.tsx'
import styles from './run-row.module.css'

type RunRowProps = {
  readonly row: HistoryRow
  readonly known: Known
  readonly budget: Budget
  readonly extent: Millis
  readonly isChosen: boolean
  readonly takesFocus: boolean
  readonly onChoose: (id: RunId) => void
}

/** One run: when and what, its sections as a thin bar over what was forecast, its total with the verdict. Enter or click opens its report, Shift ticks it. */
export const RunRow = memo(({ row, known, budget, extent, isChosen, takesFocus, onChoose }: RunRowProps) => {
  const t = useWords()
  const { moment } = useWriting()
  const { openReport } = useActions()
  const { run, state, total } = row.result
  const foretold = foretoldOf(row.result, known)
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
        ref={takesFocus ? takeLostFocus : null}
        className={styles.open}
        onClick={act}
        onKeyDown={goToRow}
        data-run={run.id}
        aria-label={t('history.open', {
          ...named,
          total: formatLength(total),
          verdict: shortVerdict(t, row.result, budget),
          delta: deltaWords(t, row.delta),
          foretold: foretoldSentence(t, foretold),
        })}
      />
      <RunWhen row={row} />
      <span className={styles.bar}>
        <SlotLines budget={budget} extent={extent} />
        <SlotBar
          size="thin"
          budget={budget}
          extent={extent}
          pieces={actualPieces(row.result)}
          label={t('history.piece-bar', { total: formatLength(total) })}
        />
        <ForecastMark foretold={foretold} extent={extent} />
      </span>
      <RunFigures row={row} foretold={foretold} budget={budget} />
    </div>
  )
})
