import { useMemo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { useApp } from '#renderer/store/react.tsx'
import { beginsAt, typicalOf } from './row-facts.ts'
import styles from './section-row.module.css'

type Props = { readonly id: SectionId; readonly isFloated: boolean }

/** The clock of the talk when the section begins. Its own part, so that an earlier section's time redraws no more than this. */
export const BeginsCell = ({ id, isFloated }: Props) => {
  const at = useApp(useMemo(() => beginsAt(id), [id]))
  return <td className={styles.begins}>{at === undefined || isFloated ? '' : formatLength(at)}</td>
}

/** What the section takes as a rule, where runs have shown it. */
export const TypicalCell = ({ id }: Pick<Props, 'id'>) => {
  const typical = useApp(useMemo(() => typicalOf(id), [id]))
  return <td className={styles.typical}>{typical === undefined ? '' : formatLength(typical)}</td>
}
