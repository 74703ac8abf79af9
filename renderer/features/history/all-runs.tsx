import { useMemo, useRef, useState } from 'react'
import type { RunId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { TalkFacts } from '#renderer/store/talk-facts.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './all-runs.module.css'
import { pairOf, toggleChosen, type ChosenRuns, type Pair } from './chosen-runs.ts'
import { CompareAction } from './compare-action.tsx'
import { historyRows } from './history-rows.ts'
import { Learning } from './learning.tsx'
import { RunPicture } from './run-picture.tsx'
import { SectionGrid } from './section-grid.tsx'
import { SpeedWarning } from './speed-warning.tsx'
import { useLostFocus } from '#renderer/ui/use-lost-focus.ts'

type View = 'runs' | 'sections' | 'learning'

type AllRunsProps = {
  readonly facts: TalkFacts
  readonly plan: Plan
  /** The run whose row takes the focus. */
  readonly returnTo: RunId | null
  readonly onCompare: (pair: Pair) => void
}

/** Every run of the talk, as bars, as a table of sections, or as what was learnt from one to the next. */
export const AllRuns = ({ facts, plan, returnTo, onCompare }: AllRunsProps) => {
  const { results, budget, known } = facts
  const t = useWords()
  const [view, setView] = useState<View>('runs')
  const [chosen, setChosen] = useState<ChosenRuns>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useLostFocus(heading)
  const rows = useMemo(() => historyRows(results, plan), [results, plan])
  return (
    <section className={styles.screen}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('history.runs', { count: results.length })}
        </h2>
        <Segmented<View>
          label={t('history.view')}
          hideLabel
          value={view}
          onChange={setView}
          options={[
            { id: 'runs', label: t('history.view.runs') },
            { id: 'sections', label: t('history.view.sections') },
            { id: 'learning', label: t('history.view.learning') },
          ]}
        />
        <CompareAction
          chosen={chosen.length}
          pair={pairOf(chosen, results)}
          runs={results.length}
          onCompare={onCompare}
        />
      </header>
      <SpeedWarning results={results} />
      {view === 'runs' ? (
        <RunPicture
          rows={rows}
          known={known}
          budget={budget}
          chosen={chosen}
          returnTo={returnTo}
          onChoose={(id) => setChosen((before) => toggleChosen(before, id))}
        />
      ) : null}
      {view === 'sections' ? <SectionGrid known={known} plan={plan} /> : null}
      {view === 'learning' ? <Learning facts={facts} /> : null}
    </section>
  )
}
