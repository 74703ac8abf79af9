import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runPieces } from '#renderer/features/rehearse/run-pieces.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes, sum } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { eventsOf } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo } = threeSections()
const budget = budgetOf(makeTalk({ slot: minutes(12), qa: minutes(2) }))
const expected = new Map([[demo.id, minutes(7)]])

const piecesAt = (lines: readonly string[], now = millis(minutes(lines.length)), late = millis(0)) => {
  const told = eventsOf(lines.map((line, minute) => `${minute}:00 ${line}`))
  const run = runState(
    plan,
    told.map((event) => (event.type === 'start' && late > 0 ? { ...event, late } : event)),
  )
  if (run.phase === 'ready') throw new Error('the run has not begun')
  const progress = progressAt({ plan, budget, expected }, run, now)
  return {
    progress,
    pieces: runPieces({ plan, run, expected, progress, now, names: { interruption: 'aside', late: 'late' } }),
  }
}

test('while questions are asked the last section is as long as it took', () => {
  const { pieces } = piecesAt(['start', 'mark', 'mark', 'questions'])
  expect(pieces.map(({ length, state }) => [length, state])).toEqual(
    [1, 1, 1].map((took) => [minutes(took), 'done']),
  )
})

test('a section that was come to in a pause is there, as long as it is expected to take', () => {
  const { pieces } = piecesAt(['start', 'pause', 'mark'])
  expect(pieces.map(({ title, state }) => [title, state])).toEqual([
    ['Opening', 'done'],
    ['Demo', 'current'],
    ['Closing', 'coming'],
  ])
})

test('what was gone of the slot when a run began late stands before its sections', () => {
  const { pieces, progress } = piecesAt(['start', 'mark'], minutes(3), minutes(2))
  expect(pieces.map(({ id, length }) => [id, length]).slice(0, 2)).toEqual([
    ['late', minutes(2)],
    [opening.id, minutes(1)],
  ])
  expect(sum(pieces.map(({ length }) => length))).toBe(progress.projected)
})

const anyMoves = fc.array(
  fc.constantFrom(
    'mark',
    `jump ${opening.id}`,
    `jump ${demo.id}`,
    `leave-out ${demo.id}`,
    'interrupt',
    'proceed',
    'restart-section',
    'pause',
    'resume',
    'questions',
    'finish',
  ),
  { maxLength: 12 },
)

test('whatever happened, the pieces end where the run will', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const { pieces, progress } = piecesAt(['start', ...moves])
      expect(sum(pieces.map(({ length }) => length))).toBe(progress.projected)
    }),
  )
})
