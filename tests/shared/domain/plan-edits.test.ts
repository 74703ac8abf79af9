import { expect, test } from 'vitest'
import { planEdits } from '#shared/domain/plan-edits.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const opening = makeSection({ title: 'Opening', planned: minutes(2) })
const demo = makeSection({ title: 'Demo', planned: minutes(10) })
const closing = makeSection({ title: 'Closing' })
const plan = [opening, demo, closing]

test('nothing is told of two plans that are the same', () => {
  expect(planEdits(plan, [...plan])).toEqual([])
})

test('each difference of a section is told, with its former title and time', () => {
  const changed = { ...demo, title: 'Live demo', planned: minutes(8), floated: true, notes: 'Type it.' }
  expect(planEdits(plan, [opening, changed, closing]).map(({ what }) => what)).toEqual([
    'renamed',
    'retimed',
    'floated',
    'changed',
  ])
  expect(planEdits(plan, [opening, changed, closing])[1]).toMatchObject({
    title: 'Live demo',
    was: 'Demo',
    from: minutes(10),
    to: minutes(8),
  })
  expect(planEdits([changed], [{ ...changed, floated: false }])).toMatchObject([{ what: 'unfloated' }])
})

test('new sections are told where they stand, those that went at the end', () => {
  const added = makeSection({ title: 'New' })
  expect(planEdits(plan, [added, opening, closing])).toMatchObject([
    { what: 'added', title: 'New' },
    { what: 'removed', title: 'Demo' },
  ])
})

test('another order is told once, however many sections moved', () => {
  expect(planEdits(plan, [closing, demo, opening]).map(({ what }) => what)).toEqual(['reordered'])
})
