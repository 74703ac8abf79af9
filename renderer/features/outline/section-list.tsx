import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useGoneFocus } from '#renderer/ui/use-gone-focus.ts'
import { useWords } from '#renderer/words.ts'
import { ListHead } from './list-head.tsx'
import { reachedRow } from './list-rows.ts'
import type { RowNews } from './row-news.ts'
import { RowNewsLine } from './row-news-line.tsx'
import { sectionEdits } from './section-edits.ts'
import styles from './section-list.module.css'
import { SectionRow } from './section-row.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { reachOf } from './selection.ts'
import { useReachedRow } from './use-reached-row.ts'
import { useRowCommands } from './use-row-commands.ts'
import { useRowDrag } from './use-row-drag.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useSelection } from './use-selection.ts'

type Props = {
  readonly plan: Plan
  readonly rates: SpeechRates
  readonly showsTypical: boolean
  readonly showsEstimates: boolean
  /** The section whose details are shown. */
  readonly open: SectionId | null
  readonly onDetails: (id: SectionId) => void
  readonly onSplit: (id: SectionId) => void
}

const useList = ({ plan, rates, onDetails, onSplit }: Props) => {
  const actions = useActions()
  const edits = useMemo(() => sectionEdits(actions), [actions])
  const list = useRef<HTMLTableElement>(null)
  const [news, onNews] = useState<RowNews | null>(null)
  const { selection, selecting } = useSelection(plan)
  const focus = useRowFocus(list)
  const onCommand = useRowCommands({ list, edits, rates, selecting, focus, onDetails, onSplit, onNews })
  const onDrop = useCallback(
    (id: SectionId, before: number) => edits.moveTo(reachOf(selecting.now(), id), before),
    [edits, selecting],
  )
  return { list, edits, news, selection, selecting, onCommand, ...useRowDrag(list, onDrop) }
}

/** The sections in the order of the talk. Arrow keys go along the rows, Alt moves them, Shift chooses them, and so does the pointer. */
export const SectionList = memo((props: Props) => {
  const { plan, rates, showsTypical, showsEstimates, open } = props
  const t = useWords()
  const { list, edits, news, selection, selecting, onCommand, held, grab } = useList(props)
  const frame = useRef<HTMLDivElement>(null)
  useGoneFocus(frame, () => reachedRow(frame.current))
  const { reached, onReach } = useReachedRow(plan)
  return (
    <div ref={frame} className={styles.frame}>
      <table
        ref={list}
        role="grid"
        aria-label={t('outline.sections')}
        aria-multiselectable
        className={styles.list}
        data-typical={showsTypical || undefined}
        data-estimates={showsEstimates || undefined}
      >
        <ListHead showsTypical={showsTypical} showsEstimates={showsEstimates} />
        <tbody>
          {plan.map((section, index) => (
            <SectionRow
              key={section.id}
              section={section}
              isFirst={index === 0}
              isLast={index === plan.length - 1}
              isReached={section.id === reached}
              isOpen={section.id === open}
              isSelected={selection.ids.has(section.id)}
              isDragged={section.id === held?.id}
              showsTypical={showsTypical}
              rates={showsEstimates ? rates : null}
              selecting={selecting}
              edits={edits}
              onCommand={onCommand}
              onReach={onReach}
              onGrab={grab}
            />
          ))}
        </tbody>
      </table>
      {held === null ? null : <div aria-hidden className={styles.drop} style={{ top: held.edge }} />}
      <SelectionBar selection={selection} onCommand={onCommand} />
      <RowNewsLine news={news} />
    </div>
  )
})
