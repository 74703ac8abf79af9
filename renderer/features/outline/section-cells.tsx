import { memo, type PointerEvent, type RefObject } from 'react'
import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { useWords } from '#renderer/words.ts'
import { EstimateCell } from './estimate-cell.tsx'
import { FloatToggle } from './float-toggle.tsx'
import { PriorityToggle } from './priority-toggle.tsx'
import { PlannedCell, TitleCell } from './row-cells.tsx'
import { RowHandle } from './row-handle.tsx'
import type { RowCommand } from './row-keys.ts'
import { RowMenu } from './row-menu.tsx'
import { RowNature } from './row-nature.tsx'
import type { SectionEdits } from './section-edits.ts'
import styles from './section-row.module.css'
import { BeginsCell, TypicalCell } from './time-cells.tsx'

/** What the cells of a row are drawn from. */
export type SectionCellsProps = {
  readonly section: Section
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly showsTypical: boolean
  /** The speaker's rates where estimates are shown; null where they are not. */
  readonly rates: SpeechRates | null
  readonly edits: SectionEdits
  readonly onGrab: (id: SectionId, event: PointerEvent<HTMLElement>) => void
}

type Props = SectionCellsProps & {
  readonly run: (command: RowCommand) => void
  readonly backToRow: () => void
  readonly titleInput: RefObject<HTMLInputElement | null>
}

/** The cells of a section's row; not drawn again when the row is only chosen, opened or held. */
export const SectionCells = memo(
  ({ section, isFirst, isLast, showsTypical, rates, edits, onGrab, run, backToRow, titleInput }: Props) => {
    const t = useWords()
    const { id, floated, priority } = section
    const title = section.title || t('untitled.section')
    return (
      <>
        <td>
          <RowHandle onGrab={(event) => onGrab(id, event)} />
        </td>
        <BeginsCell id={id} isFloated={floated} />
        <TitleCell section={section} edits={edits} inputRef={titleInput} onDone={backToRow} />
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
        {rates === null ? null : (
          <EstimateCell section={section} rates={rates} onTake={() => run('estimate')} />
        )}
        <PlannedCell section={section} edits={edits} onDone={backToRow} />
        <td className={styles.tools}>
          <FloatToggle isFloated={floated} onCommand={run} />
          <RowMenu
            title={title}
            isFirst={isFirst}
            isLast={isLast}
            hasEstimate={rates !== null && estimateOf(section, rates) !== null}
            onCommand={run}
          />
        </td>
      </>
    )
  },
)
