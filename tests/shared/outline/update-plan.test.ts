import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { minutes } from '#shared/domain/time.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { updatePlan } from '#shared/outline/update-plan.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const planOf = (text: string) => draftSections(draftFrom(text), newId)
const updated = (before: ReturnType<typeof planOf>, text: string) =>
  updatePlan(before, draftFrom(text), { newId, by: undefined })

test('sections found again keep their id through a new order, new times and a slightly other title', () => {
  const before = planOf('Opening — 2m\nThe problem — 5m\nDemo — 10m')
  const { plan, updates } = updated(before, 'Live demo? — 1m\nOpening — 2m\nDemo! — 12m\nThe problems — 5m')
  expect(updates.map(({ kind }) => kind)).toEqual(['added', 'kept', 'changed', 'changed'])
  expect(plan.slice(1).map(({ id }) => id)).toEqual([before[0]?.id, before[2]?.id, before[1]?.id])
  expect(plan[2]?.planned).toBe(minutes(12))
})

test('what the file does not say stays: times, notes, priorities; sections that are gone are removed, and needed no more', () => {
  const [one, two] = planOf('Opening — 2m\nDemo — 10m')
  if (one === undefined || two === undefined) throw new Error('no sections')
  const before = [{ ...one, priority: 'must' as const, notes: 'Hello.', needs: [two.id] }, two]
  const { plan, updates } = updated(before, '- Opening\n- Questions')
  expect(plan[0]).toEqual({ ...one, priority: 'must', notes: 'Hello.', needs: [] })
  expect(updates.map(({ kind }) => kind)).toEqual(['kept', 'added', 'removed'])
})

test('of two sections with one title each keeps its own', () => {
  const before = planOf('Demo — 1m\nTalk — 2m\nDemo — 3m')
  expect(updated(before, 'Demo — 1m\nTalk — 2m\nDemo — 3m').plan).toEqual(before)
})

test('untitled sections and those of marks alone keep their id, the least moved first', () => {
  const [opening, demo, closing] = planOf('- Opening\n- Demo\n- Closing')
  if (opening === undefined || demo === undefined || closing === undefined) throw new Error('no sections')
  const before = [opening, { ...demo, title: '' }, { ...closing, title: '???' }]
  const draft = draftFrom('- Opening\n- New\n- Demo\n- Closing')
  const [first, added, second, third] = draft.parts
  if (first === undefined || added === undefined || second === undefined || third === undefined)
    throw new Error('no parts')
  const parts = [first, added, { ...second, title: '' }, { ...third, title: ' ??? ' }]
  const { plan } = updatePlan(before, { ...draft, parts }, { newId, by: undefined })
  expect(plan.map(({ id }) => id)).toEqual([opening.id, plan[1]?.id, demo.id, closing.id])
  expect(plan[1]?.title).toBe('New')
})

test('reading the same outline again changes nothing', () => {
  const title = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', '漢', '字'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 12 }), (titles) => {
      const text = titles.map((one) => `- ${one}`).join('\n')
      const before = planOf(text)
      expect(updated(before, text).plan).toEqual(before)
    }),
  )
})
