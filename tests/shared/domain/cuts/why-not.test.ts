import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { whyNot } from '#shared/domain/cuts/why-not.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeCutQuestion } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { referenceTalk } from '#tests/builders/reference-talk.ts'

const { plan, promises, expected, why, how, demo, lessons, opening } = referenceTalk
const question = makeCutQuestion({ plan, promises, expected })

test('a must, what others need, and the last to deliver a promise are named', () => {
  expect(whyNot(question, how.id)?.breaks).toEqual([
    { kind: 'must', section: how.id },
    { kind: 'promise', promise: promises[1] },
    { kind: 'need', section: demo.id, needs: how.id },
  ])
  expect(whyNot(question, demo.id)?.breaks).toEqual([{ kind: 'promise', promise: promises[2] }])
})

test('the last of the content is named', () => {
  const story = makeSection({ planned: minutes(30) })
  const asked = makeCutQuestion({ plan: [opening, story] })
  expect(whyNot(asked, story.id)?.breaks).toEqual([{ kind: 'nothing-left' }])
  expect(whyNot(makeCutQuestion({ plan: [opening, story, makeSection()] }), story.id)?.breaks).toEqual([])
})

test('a promise that another section delivers too is not broken', () => {
  expect(whyNot(question, why.id)?.breaks).toEqual([])
})

test('a section that is kept as it is says so', () => {
  expect(whyNot({ ...question, locked: new Set([why.id]) }, why.id)?.isLocked).toBe(true)
  expect(whyNot(question, why.id)?.isLocked).toBe(false)
})

test('it says what cutting it alone would save, cost and come to', () => {
  expect(whyNot(question, why.id)).toMatchObject({
    saves: minutes(8.5),
    // 8.5 minutes that should be there, half a minute for the change, 34:30 is 1.6 minutes short of 36:06.
    cost: 8.5 * 3 + 0.5 + 1.6,
    outlook: { center: minutes(34.5) },
  })
})

test('what a proposal of one whole cut costs is what it says', () => {
  const asked = { ...question, budget: { ...budgetOf(makeTalk()), budget: minutes(38) } }
  const advice = adviseCuts(asked)
  const [cheapest] = advice.kind === 'proposals' ? advice.proposals : []
  expect(cheapest?.changes).toMatchObject([{ section: lessons.id, change: { type: 'cut' } }])
  expect(whyNot(asked, lessons.id)?.cost).toBe(cheapest?.cost)
})

test('of a talk that is too short already only what it loses more is a shortfall', () => {
  const short = makeCutQuestion({ plan: [makeSection({ planned: minutes(5), priority: 'could' }), opening] })
  expect(whyNot(short, short.plan[0]?.id ?? opening.id)?.cost).toBe(5 + 0.5 + 5)
})

test('a section that is out already has nothing to say', () => {
  const floated = makeSection({ floated: true })
  expect(whyNot(makeCutQuestion({ plan: [floated, opening] }), floated.id)).toBeNull()
})
