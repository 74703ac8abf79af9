import { useCallback, useMemo, useRef, useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { ListHead } from './list-head.tsx'
import { RowNewsLine } from './row-news-line.tsx'
import { sectionEdits } from './section-edits.ts'
import styles from './section-list.module.css'
import { SectionRow } from './section-row.tsx'
import { useRowCommands, type RowNews } from './use-row-commands.ts'
import { useRowDrag } from './use-row-drag.ts'
import { useRowFocus } from './use-row-focus.ts'

type Props = {
  readonly plan: Plan
  readonly showsTypical: boolean
  /** The section whose details are shown. */
  readonly open: SectionId | null
  readonly onDetails: (id: SectionId) => void
}

/** The sections in the order of the talk. Arrow keys go along the rows, Alt moves them, and so does the pointer. */
export const SectionList = ({ plan, showsTypical, open, onDetails }: Props) => {
  const t = useWords()
  const actions = useActions()
  const edits = useMemo(() => sectionEdits(actions), [actions])
  const list = useRef<HTMLTableElement>(null)
  const [reached, setReached] = useState<SectionId | null>(null)
  const [news, setNews] = useState<RowNews | null>(null)
  const focus = useRowFocus(list)
  const onCommand = useRowCommands({ list, edits, focus, onDetails, onNews: setNews })
  const onDrop = useCallback((id: SectionId, to: number) => edits.moveTo(id, to), [edits])
  const { held, grab } = useRowDrag(list, onDrop)
  const tabbable = plan.some(({ id }) => id === reached) ? reached : plan[0]?.id
  return (
    <div className={styles.frame}>
      <table
        ref={list}
        role="grid"
        aria-label={t('outline.sections')}
        className={styles.list}
        data-typical={showsTypical}
      >
        <ListHead showsTypical={showsTypical} />
        <tbody>
          {plan.map((section, index) => (
            <SectionRow
              key={section.id}
              section={section}
              place={index + 1}
              isLast={index === plan.length - 1}
              isReached={section.id === tabbable}
              isOpen={section.id === open}
              isDragged={section.id === held?.id}
              showsTypical={showsTypical}
              edits={edits}
              onCommand={onCommand}
              onReach={setReached}
              onGrab={grab}
            />
          ))}
        </tbody>
      </table>
      {held === null ? null : <div aria-hidden className={styles.drop} style={{ top: held.edge }} />}
      <RowNewsLine news={news} />
    </div>
  )
}
