import { expect, test } from 'vitest'
import { markRange, movedMarks, standingCorrections } from '#shared/domain/corrections.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { actualsAt, countedActuals, resultOf } from '#shared/domain/run-result.ts'
import { originalEvents } from '#shared/domain/corrections.ts'
import { runState, runStates } from '#shared/domain/run-reducer.ts'
import { askedAt, elapsedAt, interruptionAt, spoiledTime, type StartedRun } from '#shared/domain/run-state.ts'
import type { Run } from '#shared/domain/run.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { instant, millis, minutes } from '#shared/domain/time.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { RUN_DAY } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

const started = (events: Run['events']): StartedRun => {
  const state = runState(plan, events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return state
}
const played = (...lines: readonly string[]): StartedRun => started(playRun(plan, ...lines).events)

test('an interruption is no section’s time, and a mark goes back into the section', () => {
  const state = played('0:00 start', '1:00 interrupt', '3:00 mark', '4:00 mark')
  expect(state).toMatchObject({ current: demo.id, aside: false })
  expect(actualsAt(state, minutes(5)).get(opening.id)).toBe(minutes(2))
  expect(interruptionAt(state, minutes(5))).toBe(minutes(2))
  expect(elapsedAt(state, minutes(5))).toBe(minutes(5))
})

test('a jump out of an interruption ends it', () => {
  const state = played('0:00 start', '1:00 interrupt', '3:00 jump Closing')
  expect(state).toMatchObject({ current: closing.id, aside: false })
  expect(interruptionAt(state, minutes(9))).toBe(minutes(2))
})

test('an interruption makes the talk late', () => {
  const setting = {
    plan,
    budget: budgetOf({ slot: minutes(10), qa: millis(0), slackPercent: 5 }),
    expected: new Map(),
  }
  const state = played('0:00 start', '1:00 interrupt', '3:00 proceed')
  expect(progressAt(setting, state, minutes(4)).delta).toBe(minutes(2))
})

test('a section begun again keeps its spoiled time out of the run', () => {
  const state = played('0:00 start', '2:00 mark', '5:00 restart-section', '6:00 mark')
  expect(actualsAt(state, minutes(7)).get(demo.id)).toBe(minutes(1))
  expect(spoiledTime(state)).toBe(minutes(3))
  expect(elapsedAt(state, minutes(7))).toBe(minutes(4))
})

test('beginning a section again leaves an earlier visit to it alone', () => {
  const state = played('0:00 start', '2:00 mark', '3:00 jump Opening', '4:00 restart-section')
  expect(actualsAt(state, minutes(5)).get(opening.id)).toBe(minutes(3))
  expect(spoiledTime(state)).toBe(minutes(1))
})

test('a reset begins the run again from nothing, and taking it back brings all of it back', () => {
  const lines = ['0:00 start', '2:00 mark', '3:00 leave-out Closing', '6:00 reset']
  const state = played(...lines)
  expect(state).toMatchObject({ phase: 'running', current: opening.id, leftOut: [] })
  expect(elapsedAt(state, minutes(7))).toBe(minutes(1))
  expect(spoiledTime(state)).toBe(minutes(6))
  const back = played(...lines, '8:00 undo')
  expect(back).toEqual(played(...lines.slice(0, 3)))
})

test('the rescue is taken at once, and taken back at once', () => {
  const taken = played('0:00 start', '1:00 take-rescue Closing')
  expect(taken.leftOut).toEqual([closing.id])
  expect(played('0:00 start', '1:00 take-rescue Closing', '1:10 undo').leftOut).toEqual([])
})

test('a run set aside is paused, and is gone on with another day', () => {
  const aside = played('0:00 start', '2:00 set-aside')
  expect(aside).toMatchObject({ phase: 'paused', setAside: true })
  const again = played('0:00 start', '2:00 set-aside', '9:00 resume')
  expect(elapsedAt(again, minutes(10))).toBe(minutes(3))
})

test('questions after the talk are no part of its length', () => {
  const state = played('0:00 start', '2:00 mark', '8:00 questions')
  expect(elapsedAt(state, minutes(12))).toBe(minutes(8))
  expect(askedAt(state, minutes(12))).toBe(minutes(4))
  const over = played('0:00 start', '2:00 mark', '8:00 questions', '12:00 mark')
  expect(over).toMatchObject({ phase: 'ended', asked: minutes(4) })
})

test('back from the questions the talk goes on as if they had not begun', () => {
  const state = played('0:00 start', '8:00 questions', '9:00 back')
  expect(state.phase).toBe('running')
  expect(elapsedAt(state, minutes(10))).toBe(minutes(10))
})

test('what was late is gone from the slot, not part of the talk', () => {
  const state = started([{ type: 'start', at: millis(0), wall: instant(RUN_DAY), late: minutes(3) }])
  const setting = {
    plan,
    budget: budgetOf({ slot: minutes(20), qa: minutes(5), slackPercent: 0 }),
    expected: new Map(),
  }
  expect(progressAt(setting, state, minutes(2))).toMatchObject({
    elapsed: minutes(2),
    remaining: minutes(10),
    projected: minutes(13),
  })
})

const ended = ['0:00 start', '2:00 mark', '7:00 mark', '10:00 mark'] as const

test('a moved mark gives its time from one section to the other, and the total stays', () => {
  const { events } = playRun(plan, ...ended, '10:00 move-mark 1 3:00')
  const state = started(events)
  expect(actualsAt(state, minutes(10)).get(opening.id)).toBe(minutes(3))
  expect(actualsAt(state, minutes(10)).get(demo.id)).toBe(minutes(4))
  expect(elapsedAt(state, minutes(10))).toBe(minutes(10))
})

test('the end can be moved to where the talk really ended, no later than it was recorded', () => {
  expect(markRange(playRun(plan, ...ended).events, 3)).toEqual({ from: minutes(7), to: minutes(10) })
  const { events } = playRun(plan, ...ended, '10:00 move-mark 3 8:00')
  expect(elapsedAt(started(events), minutes(10))).toBe(minutes(8))
})

test('a mark moves between its neighbours and nowhere else; the start and a note do not move', () => {
  const { events } = playRun(plan, '0:00 start', '1:00 note Slow', '2:00 mark', '7:00 mark', '10:00 mark')
  expect(markRange(events, 2)).toEqual({ from: 0, to: minutes(7) })
  expect(markRange(events, 0)).toBeNull()
  expect(markRange(events, 1)).toBeNull()
  expect(() => playRun(plan, ...ended, '10:00 move-mark 1 8:00')).toThrow('out-of-range')
})

test('a note stays at its moment when the mark before it moves past it', () => {
  const { events } = playRun(
    plan,
    '0:00 start',
    '2:00 mark',
    '2:30 note Which demo',
    '7:00 mark',
    '10:00 mark',
    '10:00 move-mark 1 3:00',
  )
  expect(started(events).remarks).toMatchObject([{ section: opening.id, elapsed: minutes(2.5) }])
})

test('the run as it was measured can always be looked at, whatever was put right', () => {
  const run = playRun(plan, ...ended, '10:00 move-mark 1 3:00', '10:00 exclude Demo')
  const measured = runStates(plan, originalEvents(run.events)).at(-1)
  expect(measured).toEqual(runState(plan, playRun(plan, ...ended).events))
  expect(standingCorrections(run.events).map(({ type }) => type)).toEqual(['move-mark', 'exclude'])
})

test('a mark that was moved, and moved back, stands where it was measured', () => {
  const moved = playRun(plan, ...ended, '10:00 move-mark 1 3:00').events
  expect(movedMarks(moved)).toBe(1)
  expect(movedMarks(playRun(plan, ...ended, '10:00 move-mark 1 3:00', '10:00 move-mark 1 2:00').events)).toBe(
    0,
  )
})

test('a section that does not count stays in the total and leaves the statistics', () => {
  const counted = (...lines: readonly string[]) => {
    const result = resultOf({ plan, run: playRun(plan, ...lines) })
    return result === null ? [] : [...countedActuals(result).keys()]
  }
  expect(counted(...ended, '10:00 exclude Demo')).toEqual([opening.id, closing.id])
  expect(counted(...ended, '10:00 exclude Demo', '10:00 include Demo')).toHaveLength(3)
  expect(resultOf({ plan, run: playRun(plan, ...ended, '10:00 exclude Demo') })?.total).toBe(minutes(10))
})
