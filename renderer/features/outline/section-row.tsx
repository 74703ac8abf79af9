import { memo, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useWords } from '#renderer/words.ts'
import { FloatToggle } from './float-toggle.tsx'
import { PriorityToggle } from './priority-toggle.tsx'
import { PlannedCell, TitleCell } from './row-cells.tsx'
import { RowHandle } from './row-handle.tsx'
import { rowCommand, rowCommandInField, type RowCommand } from './row-keys.ts'
import { RowMenu } from './row-menu.tsx'
import { RowNature } from './row-nature.tsx'
import type { SectionEdits } from './section-edits.ts'
import styles from './section-row.module.css'
import { BeginsCell, TypicalCell } from './time-cells.tsx'

type RowProps = {
  readonly section: Section
  /** Counted from 1, floated ones included. */
  readonly place: number
  readonly isLast: boolean
  /** The one row that Tab leads to. */
  readonly isReached: boolean
  /** Its details are shown. */
  readonly isOpen: boolean
  readonly isDragged: boolean
  readonly showsTypical: boolean
  readonly edits: SectionEdits
  readonly onCommand: (id: SectionId, command: RowCommand) => void
  readonly onReach: (id: SectionId) => void
  readonly onGrab: (id: SectionId, event: PointerEvent<HTMLElement>) => void
}

type CellsProps = Pick<RowProps, 'section' | 'place' | 'isLast' | 'showsTypical' | 'edits'> & {
  readonly run: (command: RowCommand) => void
  readonly backToRow: () => void
  readonly titleInput: RefObject<HTMLInputElement | null>
  readonly grab: (event: PointerEvent<HTMLElement>) => void
}

const Cells = ({
  section,
  place,
  isLast,
  showsTypical,
  edits,
  run,
  backToRow,
  titleInput,
  grab,
}: CellsProps) => {
  const t = useWords()
  const { id, floated, priority } = section
  const title = section.title || t('untitled.section')
  return (
    <>
      <td>
        <RowHandle onGrab={grab} />
      </td>
      <BeginsCell id={id} isFloated={floated} />
      <TitleCell section={section} place={place} edits={edits} inputRef={titleInput} onDone={backToRow} />
      <td className={styles.natureCell}>
        <RowNature section={section} onPress={() => run('details')} />
      </td>
      <td>
        <PriorityToggle
          title={title}
          priority={priority}
          onChange={(to) => edits.change(id, { priority: to })}
        />
      </td>
      {showsTypical ? <TypicalCell id={id} /> : null}
      <PlannedCell section={section} edits={edits} onDone={backToRow} />
      <td className={styles.tools}>
        <FloatToggle isFloated={floated} onToggle={() => run('float')} />
        <RowMenu title={title} isFirst={place === 1} isLast={isLast} onCommand={run} />
      </td>
    </>
  )
}

/** One section: when it begins, what it is called, how long it may take. The row has keys of its own; Tab goes into it. */
export const SectionRow = memo(
  ({ isReached, isOpen, isDragged, onCommand, onReach, onGrab, ...cells }: RowProps) => {
    const t = useWords()
    const row = useRef<HTMLTableRowElement>(null)
    const titleInput = useRef<HTMLInputElement>(null)
    const { id, title, floated } = cells.section
    const backToRow = (): void => row.current?.focus()
    const run = (command: RowCommand): void =>
      command === 'edit-title' ? titleInput.current?.focus() : onCommand(id, command)
    const onKeyDown = (event: KeyboardEvent): void => {
      const onRow = event.target === row.current
      if (event.key === 'Escape' && !onRow) backToRow()
      const command = onRow ? rowCommand(event) : rowCommandInField(event)
      if (command === null) return
      event.preventDefault()
      run(command)
    }
    const looks = [floated && styles.floated, isOpen && styles.open, isDragged && styles.dragged]
    return (
      <tr
        ref={row}
        tabIndex={isReached ? 0 : -1}
        data-section={id}
        aria-label={title || t('untitled.section')}
        className={classNames(styles.row, ...looks)}
        onFocus={() => onReach(id)}
        onKeyDown={onKeyDown}
      >
        <Cells
          {...cells}
          run={run}
          backToRow={backToRow}
          titleInput={titleInput}
          grab={(event) => onGrab(id, event)}
        />
      </tr>
    )
  },
)
