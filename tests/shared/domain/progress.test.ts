import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressAt, type Progress } from '#shared/domain/progress.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import type { Run } from '#shared/domain/run.ts'
import { instant, millis, minutes, type Millis } from '#shared/domain/time.ts'
import { expectedTimes } from '#shared/domain/typical.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { eventsOf } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()
const budget = budgetOf(makeTalk({ slot: minutes(10) }))

const progressOf = (state: StartedRun, now: Millis): Progress =>
  progressAt({ plan, budget, expected: expectedTimes(plan, []) }, state, now)

const started = (events: Run['events']): StartedRun => {
  const state = runState(plan, events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return state
}

const at = (now: Millis, ...lines: readonly string[]): Progress =>
  progressOf(started(playRun(plan, '0:00 start', ...lines).events), now)

test('in the middle of a section the face shows where the run stands', () => {
  expect(at(minutes(4), '3:00 mark')).toEqual({
    elapsed: minutes(4),
    questions: null,
    remaining: minutes(6),
    current: { id: demo.id, spent: minutes(1) },
    next: closing.id,
    coming: [closing.id],
    delta: minutes(1),
    projected: minutes(11),
    projectedState: 'over',
  })
})

test('while a section lasts no longer than planned the delta does not grow', () => {
  expect(at(minutes(1)).delta).toBe(0)
  expect(at(minutes(2)).delta).toBe(0)
  expect(at(minutes(3)).delta).toBe(minutes(1))
})

test('a section told shorter than planned puts the run ahead', () => {
  const ahead = at(minutes(1), '1:00 mark')
  expect(ahead.delta).toBe(minutes(-1))
  expect(ahead.projected).toBe(minutes(9))
})

test('leaving a section out brings the projected end forward without a delta', () => {
  const rescued = at(minutes(2), '1:00 leave-out Demo', '2:00 mark')
  expect(rescued).toMatchObject({ delta: 0, projected: minutes(5), next: null, coming: [] })
})

test('a section left out half-way is part of the plan as far as it was spoken', () => {
  expect(at(minutes(3), '2:00 mark', '3:00 leave-out Demo').delta).toBe(0)
  expect(at(minutes(8), '2:00 mark', '8:00 leave-out Demo').delta).toBe(minutes(1))
})

test('what was spoken too long stays behind the plan after a jump back before it', () => {
  const back = at(minutes(9), '2:00 mark', '9:00 jump Opening')
  expect(back).toMatchObject({ delta: minutes(2), projected: minutes(12) })
})

/** Anything that leads from section to section, each a minute after the one before. */
const anyMoves = fc.array(
  fc.constantFrom('mark', `jump ${opening.id}`, `jump ${demo.id}`, `leave-out ${demo.id}`, 'pause', 'resume'),
  { maxLength: 12 },
)

test('leaving out what is under way or to come, whenever that is, changes nothing of the delta', () => {
  fc.assert(
    fc.property(anyMoves, fc.nat(59), (moves, seconds) => {
      const events = eventsOf(['start', ...moves].map((move, minute) => `${minute}:00 ${move}`))
      const now = millis(minutes(moves.length) + seconds * 1000)
      const state = started(events)
      fc.pre(state.phase === 'running' || state.phase === 'paused')
      const { delta, coming } = progressOf(state, now)
      const without = [state.current, ...coming].map((section) => {
        const event = { type: 'leave-out', section, at: now, wall: instant(now) } as const
        return progressOf(started([...events, event]), now).delta
      })
      expect(without).toEqual(without.map(() => delta))
    }),
  )
})

test('the budget used up is a negative remaining time', () => {
  expect(at(minutes(12), '2:00 mark', '7:00 mark').remaining).toBe(minutes(-2))
})

test('after the end nothing is coming and the projected end is the end', () => {
  const over = at(minutes(99), '2:00 mark', '7:00 mark', '11:00 mark')
  expect(over).toMatchObject({ elapsed: minutes(11), projected: minutes(11), next: null, delta: minutes(1) })
})

test('a jump back reopens a section and what follows it', () => {
  const back = at(minutes(9), '2:00 mark', '7:00 mark', '8:00 jump Opening')
  expect(back.current).toEqual({ id: opening.id, spent: minutes(3) })
  expect(back.coming).toEqual([demo.id, closing.id])
})

test('a section without a planned time is behind only once it takes longer than is expected of it', () => {
  const imported = [opening, { ...demo, planned: minutes(0) }, closing]
  const state = runState(imported, playRun(imported, '0:00 start', '2:00 mark').events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  const expected = expectedTimes(imported, [], new Map([[demo.id, minutes(4)]]))
  const delta = (now: Millis) => progressAt({ plan: imported, budget, expected }, state, now).delta
  expect([3, 6, 7].map((now) => delta(minutes(now)))).toEqual([0, 0, minutes(1)])
})
