import { memo, useCallback, useRef, type KeyboardEvent } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useWords } from '#renderer/words.ts'
import { rowChoosing } from './row-choosing.ts'
import { rowCommand, rowCommandInField, type RowCommand } from './row-keys.ts'
import { SectionCells, type SectionCellsProps } from './section-cells.tsx'
import styles from './section-row.module.css'
import type { Selecting } from './use-selection.ts'

type Looks = {
  /** Its details are shown. */
  readonly isOpen: boolean
  readonly isDragged: boolean
  readonly isSelected: boolean
}

type RowProps = SectionCellsProps &
  Looks & {
    /** The one row that Tab leads to. */
    readonly isReached: boolean
    readonly selecting: Selecting
    readonly onCommand: (id: SectionId, command: RowCommand) => void
    readonly onReach: (id: SectionId) => void
  }

const looksOf = (isFloated: boolean, { isOpen, isDragged, isSelected }: Looks): string =>
  classNames(
    styles.row,
    isFloated && styles.floated,
    isOpen && styles.open,
    isSelected && styles.selected,
    isDragged && styles.dragged,
  )

/** The row's keys: some of them work from its fields as well, and Esc leads from a field back to the row. What its cells get stays the same, so that they are not drawn again. */
const useKeys = ({ section: { id }, onCommand }: Pick<RowProps, 'section' | 'onCommand'>) => {
  const row = useRef<HTMLTableRowElement>(null)
  const titleInput = useRef<HTMLInputElement>(null)
  const backToRow = useCallback((): void => row.current?.focus(), [])
  const run = useCallback(
    (command: RowCommand): void =>
      command === 'edit-title' ? titleInput.current?.focus() : onCommand(id, command),
    [id, onCommand],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const onRow = event.target === row.current
    if (event.key === 'Escape' && !onRow) backToRow()
    const command = onRow ? rowCommand(event) : rowCommandInField(event)
    if (command === null) return
    event.preventDefault()
    run(command)
  }
  return { row, titleInput, backToRow, run, onKeyDown }
}

/** One section: when it begins, what it is called, how long it may take. The row has keys of its own; Tab goes into it. */
export const SectionRow = memo((props: RowProps) => {
  const { section, isFirst, isLast, showsTypical, rates, edits, selecting, onReach, onGrab } = props
  const { id, title, floated } = section
  const t = useWords()
  const { row, onKeyDown, ...keys } = useKeys(props)
  return (
    <tr
      ref={row}
      tabIndex={props.isReached ? 0 : -1}
      data-section={id}
      aria-label={title || t('untitled.section')}
      aria-selected={props.isSelected}
      className={looksOf(floated, props)}
      {...rowChoosing(id, selecting)}
      onFocus={() => onReach(id)}
      onKeyDown={onKeyDown}
    >
      <SectionCells {...{ section, isFirst, isLast, showsTypical, rates, edits, onGrab }} {...keys} />
    </tr>
  )
})
