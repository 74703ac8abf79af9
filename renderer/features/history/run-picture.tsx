import { useDeferredValue, useMemo, useState } from 'react'
import type { RunId } from '#shared/domain/identity.ts'
import type { Known } from '#shared/domain/outlook-before.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { Button } from '#renderer/ui/button.tsx'
import { extentOf } from '#renderer/ui/slot-bar/slot-bar-layout.ts'
import { useWords } from '#renderer/words.ts'
import type { ChosenRuns } from './chosen-runs.ts'
import type { HistoryRow } from './history-rows.ts'
import { PlanChangeLine } from './plan-change-line.tsx'
import { RunRow } from './run-row.tsx'
import { SlotLineNames } from './slot-lines.tsx'
import styles from './run-picture.module.css'

/** As many runs as are looked at in one go; the earlier ones are asked for. */
const PAGE = 50
/** As many rows as fill a window: they are drawn first, the rest of the page right after. */
const WINDOWFUL = 15

type RunPictureProps = {
  readonly rows: readonly HistoryRow[]
  readonly known: Known
  readonly budget: Budget
  readonly chosen: ChosenRuns
  /** The run whose row takes the focus. */
  readonly returnTo: RunId | null
  readonly onChoose: (id: RunId) => void
}

/** One thin bar per run, newest first, on one scale, with the budget and target running through all of them. */
export const RunPicture = ({ rows, known, budget, chosen, returnTo, onChoose }: RunPictureProps) => {
  const t = useWords()
  const [shown, setShown] = useState(() =>
    Math.max(PAGE, rows.findIndex(({ result }) => result.run.id === returnTo) + 1),
  )
  const extent = useMemo(
    () =>
      extentOf(
        budget,
        rows.map(({ result }) => result.total),
      ),
    [rows, budget],
  )
  const drawn = useDeferredValue(shown, WINDOWFUL)
  const hidden = rows.length - shown
  return (
    <div className={styles.picture}>
      <SlotLineNames budget={budget} extent={extent} />
      <ol>
        {rows.slice(0, drawn).map((row, index) => (
          <li key={row.result.run.id}>
            {row.changedAfter === null ? null : (
              <PlanChangeLine change={row.changedAfter} isNow={index === 0} budget={budget} extent={extent} />
            )}
            <RunRow
              row={row}
              known={known}
              budget={budget}
              extent={extent}
              takesFocus={row.result.run.id === returnTo}
              isChosen={chosen.includes(row.result.run.id)}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <Button variant="plain" onPress={() => setShown((count) => count + PAGE)}>
          {t('history.more', { count: Math.min(hidden, PAGE) })}
        </Button>
      ) : null}
    </div>
  )
}
