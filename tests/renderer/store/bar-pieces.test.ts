import { expect, test } from 'vitest'
import { actualPieces, expectedPieces, plannedPieces } from '#renderer/store/bar-pieces.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const spoken = makeSection({ planned: minutes(4) })
const floated = makeSection({ floated: true })

test('a floated section is no piece of the plan', () => {
  expect(plannedPieces([spoken, floated])).toMatchObject([{ id: spoken.id, length: minutes(4) }])
})

test('a section is as long as it is expected to take, or as planned where nothing is known', () => {
  const expected = new Map([[spoken.id, minutes(6)]])
  const other = makeSection({ planned: minutes(2) })
  expect(expectedPieces([spoken, floated, other], expected).map(({ length }) => length)).toEqual([
    minutes(6),
    minutes(2),
  ])
})

test('the pieces of a run are the sections that were spoken, and sum to its total', () => {
  const [first] = talkFacts(demoDocument()).results
  const pieces = first === undefined ? [] : actualPieces(first)
  expect(pieces).toHaveLength(6)
  expect(pieces.reduce((total, { length }) => total + length, 0)).toBe(seconds(50 * 60 + 20))
})
