import { useMemo } from 'react'
import { clockAt } from '#shared/domain/clock-at.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useApp } from '#renderer/store/react.tsx'
import { beginsAt, typicalOf } from './row-facts.ts'
import styles from './section-row.module.css'

type Props = { readonly id: SectionId; readonly isFloated: boolean }

const beginsWords = (startsAt: string | null, at: Millis): string =>
  startsAt === null ? formatLength(at) : clockAt(startsAt, at)

/** When the section begins: on the venue's clock where the talk has a date, else from its start. Its own part, so that an earlier section's time redraws no more than this. */
export const BeginsCell = ({ id, isFloated }: Props) => {
  const at = useApp(useMemo(() => beginsAt(id), [id]))
  const startsAt = useApp(({ document }) => document?.talk.startsAt ?? null)
  const begins = at === undefined || isFloated ? null : at
  return (
    <td
      className={styles.begins}
      title={begins === null || startsAt === null ? undefined : formatLength(begins)}
    >
      {begins === null ? '' : beginsWords(startsAt, begins)}
    </td>
  )
}

/** What the section takes as a rule, where runs have shown it. */
export const TypicalCell = ({ id }: Pick<Props, 'id'>) => {
  const typical = useApp(useMemo(() => typicalOf(id), [id]))
  return <td className={styles.typical}>{typical === undefined ? '' : formatLength(typical)}</td>
}
