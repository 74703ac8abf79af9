import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { choiceOf, KEEP, limitOf } from './cut-problem.ts'
import type { CutQuestion } from './cut-question.ts'
import { carryingClauses, needClauses, promiseClause } from './cut-rules.ts'
import { shorterForms } from './section-change.ts'
import type { Choice, ChoiceProblem } from './search/choice-problem.ts'
import { effortOf } from './search/effort.ts'
import { solve } from './search/solve.ts'

/** A rule the speaker could give up: cut a must after all, touch a locked section, drop a promise. */
export type Obstacle =
  | { readonly kind: 'must'; readonly section: SectionId }
  | { readonly kind: 'lock'; readonly section: SectionId }
  | { readonly kind: 'promise'; readonly promise: PromiseId }

/** What giving up a rule weighs: more than touching every section and every promise. */
const RULE = 10_000

/** Every change of the section, weighing the rules given up for it. */
const choicesOf = (question: CutQuestion, section: Section): readonly Choice[] => {
  const lock = question.locked.has(section.id) ? RULE : 0
  const must = section.priority === 'must' ? RULE : 0
  return [
    KEEP,
    ...shorterForms(section).map((change) => ({ ...choiceOf(question, section, change), weight: lock })),
    { ...choiceOf(question, section, { type: 'cut' }), weight: lock + must },
  ]
}

/** A promise is an item of its own: dropping it gives up one rule and saves nothing. */
const PROMISE: readonly Choice[] = [KEEP, { saves: 0, calms: 0, weight: RULE, drops: true }]

/** With thirty musts and more the search for the very smallest set would take minutes. */
const MOST_STEPS = 600_000

type Asked = { readonly sections: readonly Section[]; readonly promises: readonly PromiseId[] }

/** Reach the goal with as few rules given up as possible. The promises come after the sections. */
const releaseProblem = (question: CutQuestion, { sections, promises }: Asked): ChoiceProblem => ({
  items: [...sections.map((section) => choicesOf(question, section)), ...promises.map(() => PROMISE)],
  limit: limitOf(question),
  excess: { ample: Infinity, weight: 0 },
  touchWeight: 1,
  effort: effortOf(MOST_STEPS),
  clauses: [
    ...needClauses(sections),
    ...carryingClauses(sections, question.forecast),
    ...promises.map((promise, index) => [
      ...(promiseClause(sections, promise) ?? []),
      { item: sections.length + index, drops: true },
    ]),
  ],
})

/**
 * A smallest set of musts, promises and locks to give up so that the talk can be likely enough to fit; of several, that with the
 * fewest sections changed and promises dropped, then the one that leaves the earlier sections as they are. Null when not even
 * one section of the content, as short as it may be, would do. Of very many sections the set may not be the smallest.
 */
export const standingInTheWay = (question: CutQuestion): readonly Obstacle[] | null => {
  const sections = spokenSections(question.plan)
  const promises = question.promises.filter((promise) => promiseClause(sections, promise) !== null)
  const problem = releaseProblem(question, { sections, promises })
  const picks = solve(problem)?.picks
  if (picks === undefined) return null
  const isDropped = (item: number): boolean => problem.items[item]?.[picks[item] ?? 0]?.drops ?? false
  return [
    ...sections.flatMap(({ id, priority }, item): readonly Obstacle[] => [
      ...(priority === 'must' && isDropped(item) ? [{ kind: 'must', section: id } as const] : []),
      ...(question.locked.has(id) && (picks[item] ?? 0) > 0 ? [{ kind: 'lock', section: id } as const] : []),
    ]),
    ...promises.flatMap((promise, index): readonly Obstacle[] =>
      isDropped(sections.length + index) ? [{ kind: 'promise', promise }] : [],
    ),
  ]
}
