import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import { studentQuantile } from '#shared/domain/forecast/student-t.ts'
import { minimumOf, type Section } from '#shared/domain/section.ts'

/** One way to change the plan: what is done to which section, in words, and what it comes to. Cost in 1/400 ms of weight 1. */
export type Way = {
  readonly changes: readonly string[]
  /** The number of the option taken, section by section. */
  readonly path: readonly number[]
  readonly cuts: readonly SectionId[]
  readonly total: number
  readonly variance: number
  readonly cost: number
}

/** Rules that do not count this time: musts and locks by section, promises, and that something of the content stays. */
export type Released = ReadonlySet<SectionId | PromiseId | `lock ${SectionId}` | 'content'>

type Option = {
  readonly words: string
  readonly takes: number
  readonly variance: number
  readonly cost: number
  readonly kind: 'keep' | 'cut' | 'shorter'
}

const UNIT = 400
const units = (weight: number): number => Math.round(weight * UNIT)

/** A change in words, as `optionsOf` writes it. */
export const words = (id: SectionId, type: string, planned: number): string => `${id} ${type} ${planned}`

const trimmed = (section: Section): readonly number[] => {
  const minimum: number = minimumOf(section)
  const tenths = [9, 8, 7, 6, 5, 4, 3, 2, 1].map(
    (tenth) => Math.round((section.planned * tenth) / 10_000) * 1000,
  )
  const all = [...tenths.filter((planned) => planned >= minimum), minimum]
  return [...new Set(all)].filter((planned) => planned > 0 && planned < section.planned)
}

const optionsOf = (
  { forecast, locked, weights }: CutQuestion,
  section: Section,
  released: Released,
): readonly Option[] => {
  const { id, planned, priority, shortVersion } = section
  const { center: now, spread } = forecast.sections.get(id) ?? { center: 0, spread: 0 }
  const keep: Option = { words: '', takes: now, variance: Math.ceil(spread ** 2), cost: 0, kind: 'keep' }
  if (locked.has(id) && !released.has(`lock ${id}`)) return [keep]
  const option = (type: 'trim' | 'short-version' | 'cut', to: number): Option => {
    const takes = type === 'cut' ? 0 : Math.round(now * (to / planned))
    const rate = Math.round(weights.priorities[priority] * weights.ways[type] * UNIT)
    const cost = (now - takes) * rate + 60_000 * units(weights.touch)
    const variance = type === 'cut' ? 0 : Math.ceil((spread * (to / planned) * Math.sqrt(planned / to)) ** 2)
    return { words: words(id, type, to), takes, variance, cost, kind: type === 'cut' ? 'cut' : 'shorter' }
  }
  const short = shortVersion !== null && shortVersion > 0 && shortVersion < planned ? [shortVersion] : []
  const mayGo = priority !== 'must' || released.has(id)
  return [
    keep,
    ...trimmed(section).map((to) => option('trim', to)),
    ...short.map((to) => option('short-version', to)),
    ...(mayGo ? [option('cut', 0)] : []),
  ]
}

const keepsRules = ({ promises, forecast }: CutQuestion, spoken: readonly Section[], released: Released) => {
  const owed = promises
    .filter((promise) => !released.has(promise))
    .map((promise) => spoken.filter((section) => section.promises.includes(promise)).map(({ id }) => id))
    .filter((deliverers) => deliverers.length > 0)
  const ids = new Set(spoken.map(({ id }) => id))
  const needs = spoken.map(({ id, needs: all }) => ({ id, all: all.filter((need) => ids.has(need)) }))
  const takesTime = spoken.filter(({ id }) => (forecast.sections.get(id)?.center ?? 0) > 0)
  const content = takesTime.filter(({ kind }) => ['content', 'demo'].includes(kind))
  const carriers = (content.length > 0 ? content : takesTime).map(({ id }) => id)
  return (cuts: readonly SectionId[]): boolean =>
    (released.has('content') || carriers.length === 0 || carriers.some((id) => !cuts.includes(id))) &&
    owed.every((deliverers) => deliverers.some((id) => !cuts.includes(id))) &&
    needs.every(({ id, all }) => cuts.includes(id) || all.every((need) => !cuts.includes(need)))
}

/** How many ways there are to try, the rules apart. */
export const countWays = (question: CutQuestion): number =>
  question.plan
    .filter(({ floated }) => !floated)
    .reduce((count, section) => count * optionsOf(question, section, new Set()).length, 1)

/** Every way to change the plan within the rules, one after the other, whether or not it is likely enough to fit. */
export const allWays = (question: CutQuestion, released: Released = new Set()): readonly Way[] => {
  const spoken = question.plan.filter(({ floated }) => !floated)
  const options = spoken.map((section) => optionsOf(question, section, released))
  const holds = keepsRules(question, spoken, released)
  const ways: Way[] = []
  const visit = (index: number, way: Way): void => {
    const section = spoken[index]
    if (section === undefined) {
      const late = Math.max(0, question.budget.windowStart - way.total) * units(question.weights.shortfall)
      if (holds(way.cuts)) ways.push({ ...way, cost: way.cost + late })
      return
    }
    for (const [place, { kind, words: said, takes, variance, cost }] of (options[index] ?? []).entries()) {
      visit(index + 1, {
        changes: said === '' ? way.changes : [...way.changes, said],
        path: [...way.path, place],
        cuts: kind === 'cut' ? [...way.cuts, section.id] : way.cuts,
        total: way.total + takes,
        variance: way.variance + variance,
        cost: way.cost + cost,
      })
    }
  }
  visit(0, { changes: [], path: [], cuts: [], total: 0, variance: 0, cost: 0 })
  return ways
}

/** The length, in ms, that the way keeps to with the wanted chance. */
export const lengthOf = ({ forecast, wanted }: CutQuestion): ((way: Way) => number) => {
  const z = Math.max(0, studentQuantile(wanted, forecast.freedom))
  return ({ total, variance }) => total + z * Math.sqrt(variance + (forecast.shared * total) ** 2)
}

const byPath = (a: Way, b: Way): number => {
  const differs = a.path.findIndex((place, index) => place !== b.path[index])
  return differs === -1 ? 0 : (a.path[differs] ?? 0) - (b.path[differs] ?? 0)
}

/** Least cost, then fewest sections touched, then the option of least number at the first section that differs. */
export const byCost = (a: Way, b: Way): number =>
  a.cost - b.cost || a.changes.length - b.changes.length || byPath(a, b)

/** Fewest sections touched, then least cost. */
export const byTouches = (a: Way, b: Way): number => a.changes.length - b.changes.length || byCost(a, b)

/** The least in an order; undefined when there is none. */
export const least = (ways: readonly Way[], order: (a: Way, b: Way) => number): Way | undefined =>
  ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || order(way, best) < 0 ? way : best),
    undefined,
  )

/** What the advisor has to propose when these are the ways that are likely enough to fit, and under which names. */
export const expectedProposals = (ways: readonly Way[]): readonly (readonly [Way, readonly string[]])[] => {
  const uncut = ways.filter(({ cuts }) => cuts.length === 0)
  const best = {
    cheapest: least(ways, byCost),
    boldest: least(ways, byTouches),
    gentlest: least(uncut, byCost),
  }
  const shown = new Map<Way, readonly string[]>()
  for (const [name, way] of Object.entries(best)) {
    if (way !== undefined) shown.set(way, [...(shown.get(way) ?? []), name])
  }
  while (shown.size < 5) {
    const cuts = new Set([...shown.keys()].map((way) => way.cuts.join()))
    const next = least(
      ways.filter((way) => !cuts.has(way.cuts.join())),
      byCost,
    )
    if (next === undefined) break
    shown.set(next, [])
  }
  return [...shown]
}
