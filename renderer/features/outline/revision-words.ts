import { formatLength } from '#shared/domain/format.ts'
import type { PlanEdit } from '#shared/domain/plan-edits.ts'
import type { RevisionRow } from '#shared/domain/revision-row.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

const editWords = (t: Translate, { what, title, was, from, to }: PlanEdit): string =>
  t(`revisions.edit.${what}`, {
    title: title || t('untitled.section'),
    was: was || t('untitled.section'),
    from: formatLength(from),
    to: formatLength(to),
  })

/** What a revision changed, one phrase each; of the first nothing is told, it begins the plan. */
export const changeWords = (t: Translate, { edits, untold, number }: RevisionRow): readonly string[] => {
  if (number === 1) return []
  if (edits.length === 0) return [t('revisions.same')]
  return [
    ...edits.map((edit) => editWords(t, edit)),
    ...(untold > 0 ? [t('revisions.more', { count: untold })] : []),
  ]
}
