import { expect, test } from 'vitest'
import { minutes } from '#shared/domain/time.ts'
import { planChange } from '#renderer/features/history/plan-change.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const opening = makeSection({ title: 'Opening' })
const demo = makeSection({ title: 'Demo', planned: minutes(10) })

test('a rename, a new order or a note is no change of the plan’s timing', () => {
  expect(planChange([opening, demo], [demo, { ...opening, title: 'Welcome', notes: 'Smile' }])).toBeNull()
})

test('a planned time that changed is told by the totals', () => {
  expect(planChange([opening, demo], [opening, { ...demo, planned: minutes(8) }])).toEqual({
    before: minutes(15),
    after: minutes(13),
    out: 0,
    joined: 0,
  })
})

test('time moved from one section to another is a change with the same total', () => {
  const moved = [
    { ...opening, planned: minutes(7) },
    { ...demo, planned: minutes(8) },
  ]
  expect(planChange([opening, demo], moved)).toMatchObject({ before: minutes(15), after: minutes(15) })
})

test('a floated section is out, a new one has joined', () => {
  const added = makeSection({ planned: minutes(2) })
  expect(planChange([opening, demo], [opening, { ...demo, floated: true }, added])).toEqual({
    before: minutes(15),
    after: minutes(7),
    out: 1,
    joined: 1,
  })
})
