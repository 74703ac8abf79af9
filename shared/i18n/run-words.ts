import { clipped } from '#shared/domain/clipped.ts'
import type { Rescue } from '#shared/domain/cuts/rescue.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import { overBy, type Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** Where a run will end, "ends at 43:10 — 3:10 over"; both in whole seconds, in ms. */
export const endingWords = (t: Translate, projected: Millis, budget: Millis): string => {
  const by = formatLength(millis(Math.abs(projected - budget)))
  if (projected === budget) return t('rehearse.ends-even', { at: formatLength(projected) })
  return t(projected > budget ? 'rehearse.ends-over' : 'rehearse.ends-spare', {
    at: formatLength(projected),
    by,
  })
}

/** How far from the plan a run is; `delta` in whole seconds, in ms: + = behind. */
export const behindWords = (t: Translate, delta: Millis): string => {
  if (delta === 0) return t('rehearse.even')
  return t(delta > 0 ? 'rehearse.behind' : 'rehearse.ahead', { by: formatLength(millis(Math.abs(delta))) })
}

/** Where the time of a run goes: the section under way, an interruption, the questions; once it is over, what became of it. */
export const placeWords = (
  t: Translate,
  { plan, run }: { readonly plan: Plan; readonly run: StartedRun },
): string => {
  if (run.phase === 'ended') return t('stage.over')
  if (run.phase === 'discarded') return t('rehearse.discarded')
  if (run.phase === 'questions') return t('rehearse.questions')
  if (run.aside) return t('rehearse.interruption')
  return findSection(plan, run.current)?.title || t('untitled.section')
}

/** More names than these are counted: the line must be read at a glance. */
const MOST_NAMED = 3
/** The characters that the names have together. */
const ROOM_FOR_NAMES = 60

type Saying = {
  readonly t: Translate
  /** Writes several names as one list. */
  readonly list: (names: readonly string[]) => string
  readonly plan: Plan
  readonly budget: Budget
}

const namesOf = ({ t, list, plan }: Saying, sections: readonly SectionId[]): string => {
  const count = sections.length - MOST_NAMED
  const named = sections.slice(0, MOST_NAMED)
  const names = named.map(
    (id) =>
      clipped(findSection(plan, id)?.title ?? '', ROOM_FOR_NAMES / named.length) || t('untitled.section'),
  )
  return list(count > 0 ? [...names, t('rehearse.rescue-more', { count })] : names)
}

/** What to leave out so as to end in time, or by how much it is not enough. */
export const rescueWords = (saying: Saying, answer: Exclude<Rescue, { kind: 'none-needed' }>): string => {
  const { t, budget } = saying
  const by = formatLength(overBy(answer.endsAt, budget))
  if (answer.sections.length === 0) return t('rehearse.rescue-none', { by })
  const values = { titles: namesOf(saying, answer.sections), at: formatLength(answer.endsAt), by }
  return t(answer.kind === 'leave-out' ? 'rehearse.rescue' : 'rehearse.rescue-short', values)
}
