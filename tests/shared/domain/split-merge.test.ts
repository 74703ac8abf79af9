import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  changeSections,
  duplicateSection,
  moveSections,
  removeSections,
  shiftSections,
} from '#shared/domain/edit-plan.ts'
import { newSectionId, type SectionId } from '#shared/domain/identity.ts'
import { mergeSections } from '#shared/domain/merge-sections.ts'
import { neededBy, withSoundNeeds } from '#shared/domain/needs.ts'
import { plannedTotal, planSchema, type Plan } from '#shared/domain/plan.ts'
import { splitSection } from '#shared/domain/split-section.ts'
import { millis, seconds, sum } from '#shared/domain/time.ts'
import { allCarriedTimes } from '#shared/domain/times-under.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { time } from '#tests/builders/run-of.ts'

const titles = (plan: Plan): readonly string[] => plan.map(({ title }) => title)
const newId = (): SectionId => newSectionId(uuid())
const ids = (...sections: readonly { readonly id: SectionId }[]) => new Set(sections.map(({ id }) => id))

const opening = makeSection({ title: 'Opening', priority: 'could', notes: 'Hello.' })
const body = makeSection({
  title: 'Body',
  planned: time('10m'),
  minimum: time('6m'),
  slides: { from: 5, to: 9 },
})
const demo = makeSection({
  title: 'Demo',
  priority: 'must',
  needs: [body.id],
  notes: 'Type it.',
  slides: { from: 2, to: 3 },
})
const plan: Plan = [opening, body, demo]

test('merging sums times, takes the strongest priority and joins what is written', () => {
  const [first, ...others] = mergeSections(plan, ids(opening, demo))
  expect(first).toMatchObject({
    id: opening.id,
    title: 'Opening + Demo',
    planned: time('10m'),
    minimum: null,
    priority: 'must',
    notes: 'Hello.\n\nType it.',
    slides: { from: 2, to: 3 },
    needs: [body.id],
  })
  expect(others).toEqual([body])
})

test('a minimum that one of the merged had stays: the others count with their share', () => {
  expect(mergeSections(plan, ids(opening, body))[0]?.minimum).toBe(time('9m30s'))
})

test('what needed one of the merged needs the merged one', () => {
  const merged = mergeSections(plan, ids(opening, body))
  expect(merged[1]?.needs).toEqual([opening.id])
  expect(mergeSections(plan, ids(body, demo))[1]?.needs).toEqual([])
})

test('a merge that would make needs go round drops the one that closes the circle', () => {
  const last = makeSection({ title: 'Last', needs: [demo.id] })
  const merged = mergeSections([...plan, last], ids(body, last))
  expect(titles(merged)).toEqual(['Opening', 'Body + Last', 'Demo'])
  expect(merged.flatMap(({ needs }) => needs)).toHaveLength(1)
})

test('a floated section that is merged into a spoken one is spoken again', () => {
  const merged = mergeSections([opening, { ...demo, floated: true }], ids(opening, demo))
  expect(plannedTotal(merged)).toBe(time('10m'))
})

test('one section alone is not merged', () => {
  expect(mergeSections(plan, ids(opening))).toBe(plan)
})

test('splitting shares out the time, the minimum and the notes; the first part keeps the id', () => {
  const second = newId()
  const split = splitSection(plan, {
    id: body.id,
    first: { title: 'Body', planned: time('4m'), notes: 'One' },
    second: { id: second, title: 'More', notes: 'Two' },
  })
  expect(split.slice(1, 3)).toMatchObject([
    { id: body.id, title: 'Body', planned: time('4m'), minimum: time('2m24s'), notes: 'One' },
    { id: second, title: 'More', planned: time('6m'), minimum: time('3m36s'), notes: 'Two' },
  ])
  expect(split[3]).toBe(demo)
})

test('several sections move together, and those that lie apart come together', () => {
  expect(titles(shiftSections(plan, ids(opening, demo), 1))).toEqual(['Body', 'Opening', 'Demo'])
  expect(titles(shiftSections(plan, ids(body, demo), -1))).toEqual(['Body', 'Demo', 'Opening'])
  expect(titles(shiftSections(plan, ids(opening, body), -1))).toEqual(titles(plan))
  expect(titles(moveSections(plan, ids(opening, body), 3))).toEqual(['Demo', 'Opening', 'Body'])
  expect(titles(moveSections(plan, ids(body, demo), 0))).toEqual(['Body', 'Demo', 'Opening'])
})

test('needs are sound when each leads to a section that is there, and none leads round', () => {
  const round = [
    makeSection({ id: opening.id, needs: [body.id, body.id] }),
    makeSection({ id: body.id, needs: [opening.id, demo.id, body.id] }),
  ]
  const sound = withSoundNeeds(round)
  expect(sound.map(({ needs }) => needs)).toEqual([[], [opening.id]])
  expect(withSoundNeeds(plan)).toEqual(plan)
})

/** One edit as numbers: which, on which sections, how. */
const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(20), fc.nat(20), fc.nat(100)), { maxLength: 30 })

const edited = (
  before: Plan,
  [which, one, other, share]: readonly [number, number, number, number],
): Plan => {
  const [a, b] = [before[one % before.length], before[other % before.length]]
  if (a === undefined || b === undefined) return before
  switch (which) {
    case 0:
      return splitSection(before, {
        id: a.id,
        first: { title: a.title, planned: millis((a.planned * share) / 100), notes: '' },
        second: { id: newId(), title: b.title, notes: a.notes },
      })
    case 1:
      return mergeSections(before, ids(a, b))
    case 2:
      return moveSections(before, ids(a, b), share % (before.length + 1))
    case 3:
      return shiftSections(before, ids(a, b), share > 50 ? 1 : -1)
    case 4:
      return before.length > 2 ? removeSections(before, ids(a)) : before
    case 5:
      return duplicateSection(before, a.id, newId())
    default:
      return withSoundNeeds(
        changeSections(before, ids(a, b), { floated: share > 50 }).map((section) =>
          section.id === a.id ? { ...section, needs: [b.id] } : section,
        ),
      )
  }
}

const startPlans = fc
  .array(fc.nat(900), { minLength: 2, maxLength: 8 })
  .map((planned): Plan =>
    planned.map((length, place) => makeSection({ title: `${place}`, planned: seconds(length) })),
  )

test('after any edits the plan is one that can be kept: ids once each, needs that can be met', () => {
  fc.assert(
    fc.property(startPlans, edits, (start, made) => {
      const end = made.reduce<Plan>(edited, start)
      expect(planSchema.parse(end)).toEqual(end)
      const known = new Set(end.map(({ id }) => id))
      for (const { id, needs } of end) {
        expect(needs.every((need) => known.has(need))).toBe(true)
        expect(neededBy(end, id).has(id)).toBe(false)
      }
    }),
  )
})

test('splitting and merging in any order keeps the planned total, and every measured second', () => {
  fc.assert(
    fc.property(startPlans, edits, (start, made) => {
      const woven = made.reduce<Plan>(
        (before, [which, ...rest]) => edited(before, [which % 4, ...rest]),
        start,
      )
      expect(plannedTotal(woven)).toBe(plannedTotal(start))
      const measured = new Map(start.map(({ id }, place) => [id, seconds(60 + 7 * place)]))
      const carried = sum(allCarriedTimes(woven, start, measured).values())
      expect(Math.abs(carried - sum(measured.values()))).toBeLessThan(woven.length * 20)
    }),
  )
})

test('split and merged again a section is what it was', () => {
  fc.assert(
    fc.property(fc.nat(3600), fc.nat(100), (length, share) => {
      const whole = makeSection({
        title: 'Whole',
        planned: seconds(length),
        minimum: seconds(length),
        notes: 'a b',
      })
      const second = newId()
      const split = splitSection([whole], {
        id: whole.id,
        first: { title: 'Whole', planned: millis((whole.planned * share) / 100), notes: 'a b' },
        second: { id: second, title: '', notes: '' },
      })
      expect(mergeSections(split, new Set([whole.id, second]))).toEqual([whole])
    }),
  )
})

test('a merge that makes more than one section can hold changes nothing', () => {
  const needed = Array.from({ length: 52 }, () => makeSection())
  const needy = [needed.slice(0, 26), needed.slice(26)].map((some) =>
    makeSection({ needs: some.map(({ id }) => id) }),
  )
  const crowded = [...needed, ...needy]
  expect(mergeSections(crowded, ids(...needy))).toBe(crowded)
  const within = [...needed.slice(2), ...needy]
  expect(planSchema.safeParse(mergeSections(withSoundNeeds(within), ids(...needy))).success).toBe(true)

  const strand = { from: 0, to: 0.5, weight: millis(1000) }
  const woven = [2501, 2500].map((parts) =>
    makeSection({ madeOf: Array.from({ length: parts }, () => ({ of: newId(), ...strand })) }),
  )
  expect(mergeSections(woven, ids(...woven))).toBe(woven)
})

test('merged titles and notes are cut between signs, never through one', () => {
  const long = [
    makeSection({ title: 'a'.repeat(298), notes: 'b'.repeat(199_997) }),
    makeSection({ title: '🎉', notes: '🎉' }),
  ]
  const party = [
    makeSection({ title: 'a'.repeat(295), notes: 'b'.repeat(199_996) }),
    makeSection({ title: '🎉🎉', notes: '🎉🎉' }),
  ]
  for (const both of [long, party]) {
    const [one] = mergeSections(both, ids(...both))
    expect([one?.title, one?.notes].every((text) => text?.isWellFormed())).toBe(true)
    expect([one?.title, one?.notes].join('')).not.toContain('\ufffd')
  }
})
