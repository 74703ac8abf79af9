import { expect, test } from 'vitest'
import { actualsAt } from '#shared/domain/run-result.ts'
import { elapsedAt, nextSection, type StartedRun } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { standingEvents } from '#shared/domain/standing-events.ts'
import type { Run } from '#shared/domain/run.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

const started = (run: Run, of = plan): StartedRun => {
  const state = runState(of, run.events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return state
}

test('a run without events is ready', () => {
  expect(runState(plan, [])).toEqual({ phase: 'ready' })
})

test('the start opens the first section that will be spoken', () => {
  const floatedFirst = [{ ...opening, floated: true }, demo, closing]
  const state = started(playRun(floatedFirst, '0:00 start'), floatedFirst)
  expect(state).toMatchObject({ phase: 'running', current: demo.id, since: 0 })
})

test('a plan in which nothing will be spoken never starts', () => {
  const floated = plan.map((section) => ({ ...section, floated: true }))
  expect(runState(floated, playRun(plan, '0:00 start').events)).toEqual({ phase: 'ready' })
})

test('marks go through the plan and the last one ends the run', () => {
  const state = started(playRun(plan, '0:00 start', '2:10 mark', '8:00 mark', '11:00 mark'))
  expect(state.phase).toBe('ended')
  expect(state.spans).toEqual([
    { section: opening.id, from: 0, to: seconds(130) },
    { section: demo.id, from: seconds(130), to: minutes(8) },
    { section: closing.id, from: minutes(8), to: minutes(11) },
  ])
})

test('a mark passes over floated sections and those left out', () => {
  const floated = makeSection({ title: 'Floated', floated: true })
  const longer = [opening, floated, demo, closing]
  const state = started(playRun(longer, '0:00 start', '1:00 leave-out Demo', '2:00 mark'), longer)
  expect(state.current).toBe(closing.id)
  expect(nextSection(longer, state)).toBeNull()
})

test('a pause lies between spans and does not count', () => {
  const paused = started(playRun(plan, '0:00 start', '1:00 pause'))
  expect(elapsedAt(paused, minutes(9))).toBe(minutes(1))
  const resumed = started(playRun(plan, '0:00 start', '1:00 pause', '4:00 resume'))
  expect(elapsedAt(resumed, minutes(5))).toBe(minutes(2))
  expect(actualsAt(resumed, minutes(5))).toEqual(new Map([[opening.id, minutes(2)]]))
})

test('sections can be changed while paused, and the time goes to the new one', () => {
  const state = started(playRun(plan, '0:00 start', '1:00 pause', '2:00 mark', '3:00 resume'))
  expect(actualsAt(state, minutes(4))).toEqual(
    new Map([
      [opening.id, minutes(1)],
      [demo.id, minutes(1)],
    ]),
  )
})

test('going back to a section adds to it', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 mark', '3:00 jump Opening', '4:00 jump Demo'))
  expect(actualsAt(state, minutes(6))).toEqual(
    new Map([
      [opening.id, minutes(3)],
      [demo.id, minutes(3)],
    ]),
  )
})

test('a section passed over in the same instant was not spoken in', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 mark', '2:00 jump Closing'))
  expect([...actualsAt(state, minutes(3)).keys()]).toEqual([opening.id, closing.id])
})

test('leaving out the current section goes on with the next one', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 leave-out Opening'))
  expect(state.current).toBe(demo.id)
  expect(state.leftOut).toEqual([opening.id])
})

test('leaving out the last section ends the run', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 mark', '4:00 mark', '5:00 leave-out Closing'))
  expect(state.phase).toBe('ended')
  expect(elapsedAt(state, minutes(99))).toBe(minutes(5))
})

test('jumping to a section that was left out takes it in again', () => {
  const state = started(playRun(plan, '0:00 start', '1:00 leave-out Demo', '2:00 jump Demo'))
  expect(state).toMatchObject({ current: demo.id, leftOut: [] })
})

test('notes and flags keep where they were made, in spoken time', () => {
  const state = started(
    playRun(plan, '0:00 start', '1:00 pause', '2:00 resume', '3:00 note Slow here', '4:00 mark', '5:00 flag'),
  )
  expect(state.remarks).toEqual([
    { section: opening.id, at: minutes(3), elapsed: minutes(2), text: 'Slow here' },
    { section: demo.id, at: minutes(5), elapsed: minutes(4), text: null },
  ])
})

test('a mark taken back never happened: its time belongs to the section before', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 mark', '2:30 back', '3:00 mark'))
  expect(state.spans).toEqual([{ section: opening.id, from: 0, to: minutes(3) }])
})

test('an end taken back lets the time flow on', () => {
  const state = started(playRun(plan, '0:00 start', '2:00 finish', '3:00 back'))
  expect(state.phase).toBe('running')
  expect(elapsedAt(state, minutes(4))).toBe(minutes(4))
})

test('an undo can itself be undone, and then what it took back stands again', () => {
  const { events } = playRun(plan, '0:00 start', '2:00 mark', '3:00 back')
  const [, , undo] = events
  const again = undo === undefined ? [] : [{ ...undo, type: 'undo' as const, of: 2 }]
  expect(standingEvents([...events, ...again]).map(({ type }) => type)).toEqual(['start', 'mark'])
})

test('a finished run can still be discarded, and nothing else moves it', () => {
  const run = playRun(plan, '0:00 start', '2:00 finish', '3:00 discard')
  expect(started(run).phase).toBe('discarded')
  expect(elapsedAt(started(run), minutes(9))).toBe(minutes(2))
})
