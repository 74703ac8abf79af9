import { expect, test } from 'vitest'
import {
  DEFAULT_SIGNALS,
  nextSignalIn,
  signalsDue,
  signalPoint,
  type SignalPoint,
  type SignalSettings,
} from '#shared/domain/signals.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { time } from '#tests/builders/run-of.ts'

const { plan, opening, demo } = threeSections()
const settings: SignalSettings = {
  ...DEFAULT_SIGNALS,
  section: { flash: false, sound: true, notification: false },
}

const at = (left: string, sectionLeft: Millis, section = opening): SignalPoint => ({
  left: time(left),
  section: section.id,
  title: section.title,
  sectionLeft,
})

const due = (before: SignalPoint, now: SignalPoint): readonly unknown[] =>
  signalsDue(settings, before, now).map(({ about }) => (about.type === 'left' ? about.left : about.title))

test('a signal falls due when its time is reached, not before and not again', () => {
  const far = minutes(9)
  expect(due(at('5:01', far), at('5:00', far))).toEqual([minutes(5)])
  expect(due(at('5:02', far), at('5:01', far))).toEqual([])
  expect(due(at('5:00', far), at('4:59', far))).toEqual([])
  expect(due(at('0:01', far), at('0:00', far))).toEqual([0])
})

test('what is passed at once is all said, the most urgent last', () => {
  expect(due(at('6:00', seconds(1)), at('0:00', seconds(-1)))).toEqual(['Opening', minutes(5), 0])
})

test('a section that another one follows was not over its time', () => {
  expect(due(at('20:00', seconds(1)), at('19:00', seconds(-30), demo))).toEqual([])
})

test('time that was given back brings the signal again', () => {
  const far = minutes(9)
  expect(due(at('4:00', far), at('6:00', far))).toEqual([])
  expect(due(at('6:00', far), at('4:00', far))).toEqual([minutes(5)])
})

test('it is known how long nothing will happen', () => {
  expect(nextSignalIn(settings, at('7:00', minutes(9)))).toBe(minutes(2))
  expect(nextSignalIn(settings, at('7:00', minutes(1)))).toBe(minutes(1))
  expect(nextSignalIn(settings, at('5:00', seconds(-1)))).toBe(minutes(5))
  expect(nextSignalIn({ ...settings, times: [] }, at('5:00', seconds(-1)))).toBeNull()
})

const pointAt = (now: string, ...lines: readonly string[]): SignalPoint | null => {
  const run = playRun(plan, ...lines)
  const state = runState(plan, run.events)
  if (state.phase === 'ready') return null
  const expected = new Map(plan.map(({ id, planned }) => [id, planned]))
  const progress = progressAt({ plan, budget: budgetOf(makeTalk()), expected }, state, time(now))
  return signalPoint({ plan, run, state }, progress)
}

test('a run is seen with what is left of the budget and of its section; while it is paused or over it gives none', () => {
  expect(pointAt('3:00', '0:00 start', '2:00 mark')).toEqual(at('37:00', minutes(4), demo))
  expect(pointAt('3:00', '0:00 start', '2:00 pause')).toBeNull()
  expect(pointAt('3:00', '0:00 start', '2:00 finish')).toBeNull()
})
