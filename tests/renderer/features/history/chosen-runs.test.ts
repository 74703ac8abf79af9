import { expect, test } from 'vitest'
import { pairOf, toggleChosen } from '#renderer/features/history/chosen-runs.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

const { results } = talkFacts(demoDocument())
const [first, second, third, live] = results.map(({ run }) => run.id)
const ids = (pair: ReturnType<typeof pairOf>) => pair && [pair.earlier.run.id, pair.later.run.id]

test('with nothing ticked the last two runs are compared', () => {
  expect(ids(pairOf([], results))).toEqual([third, live])
})

test('two ticked runs are compared, the earlier one first whatever was ticked first', () => {
  expect(
    ids(
      pairOf(
        [live, first].flatMap((id) => id ?? []),
        results,
      ),
    ),
  ).toEqual([first, live])
})

test('one ticked run is not enough, nor is a talk with one run', () => {
  expect(
    pairOf(
      [first].flatMap((id) => id ?? []),
      results,
    ),
  ).toBeNull()
  expect(pairOf([], results.slice(0, 1))).toBeNull()
})

test('a third tick takes the place of the first, a second tick on the same takes it away', () => {
  const ticked = [first, second, third].flatMap((id) => id ?? [])
  expect(ticked.reduce(toggleChosen, ticked.slice(0, 0))).toEqual([second, third])
  expect(ticked.slice(0, 1).reduce(toggleChosen, ticked.slice(0, 1))).toEqual([])
})
