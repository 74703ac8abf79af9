import { z } from 'zod'
import type { Plan } from './plan.ts'
import type { Section } from './section.ts'
import { millisSchema } from './time.ts'

/** What can be different about a section from one plan to the next; `reordered` is said once for all. */
export const editKinds = [
  'added',
  'removed',
  'renamed',
  'retimed',
  'floated',
  'unfloated',
  'changed',
  'reordered',
] as const

/** One difference between two plans. `title`: of the section as it was last; `was`: its former title; times in ms. */
export const planEditSchema = z
  .object({
    what: z.enum(editKinds),
    title: z.string(),
    was: z.string(),
    from: millisSchema,
    to: millisSchema,
  })
  .readonly()
export type PlanEdit = z.infer<typeof planEditSchema>

/** All of a section that no edit of its own kind tells of. */
const restOf = ({ title: _title, planned: _planned, floated: _floated, madeOf: _madeOf, ...more }: Section) =>
  JSON.stringify(more)

const editsOf = (before: Section, after: Section): readonly PlanEdit[] => {
  const edit = (what: PlanEdit['what']): PlanEdit => ({
    what,
    title: after.title,
    was: before.title,
    from: before.planned,
    to: after.planned,
  })
  return [
    ...(before.title === after.title ? [] : [edit('renamed')]),
    ...(before.planned === after.planned ? [] : [edit('retimed')]),
    ...(before.floated === after.floated ? [] : [edit(after.floated ? 'floated' : 'unfloated')]),
    ...(restOf(before) === restOf(after) ? [] : [edit('changed')]),
  ]
}

const alone = (what: PlanEdit['what'], { title, planned }: Pick<Section, 'title' | 'planned'>): PlanEdit => ({
  what,
  title,
  was: title,
  from: planned,
  to: planned,
})

const isReordered = (from: Plan, to: Plan): boolean => {
  const places = new Map(to.map(({ id }, place) => [id, place]))
  const common = from.flatMap(({ id }) => places.get(id) ?? [])
  return common.some((place, index) => index > 0 && place < (common[index - 1] ?? 0))
}

/** What changed from one plan to the next, in the order of the later plan, what was removed at the end. */
export const planEdits = (from: Plan, to: Plan): readonly PlanEdit[] => {
  const before = new Map(from.map((section) => [section.id, section]))
  const kept = new Set(to.map(({ id }) => id))
  const edits = to.flatMap((section) => {
    const was = before.get(section.id)
    return was === undefined ? [alone('added', section)] : editsOf(was, section)
  })
  const removed = from.filter(({ id }) => !kept.has(id)).map((section) => alone('removed', section))
  const [first] = to
  const reordered = first !== undefined && isReordered(from, to) ? [alone('reordered', first)] : []
  return [...edits, ...removed, ...reordered]
}
