import { expect, test } from 'vitest'
import { runTimeline } from '#shared/domain/run-timeline.ts'
import { minutes } from '#shared/domain/time.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo } = threeSections()

const told = (...lines: readonly string[]) =>
  runTimeline(plan, playRun(plan, ...lines).events).map(({ event, elapsed, section, lasted }) => [
    event.type,
    elapsed / minutes(1),
    plan.find(({ id }) => id === section)?.title,
    lasted / minutes(1),
  ])

test('every mark stands at its spoken time, with the section that it begins', () => {
  expect(told('0:00 start', '2:00 mark', '7:00 mark', '10:00 mark')).toEqual([
    ['start', 0, 'Opening', 0],
    ['mark', 2, 'Demo', 0],
    ['mark', 7, 'Closing', 0],
    ['mark', 10, 'Closing', 0],
  ])
})

test('pauses and interruptions say how long they were, and a pause moves nothing', () => {
  expect(
    told('0:00 start', '1:00 pause', '4:00 resume', '5:00 interrupt', '7:00 proceed', '8:00 finish'),
  ).toEqual([
    ['start', 0, 'Opening', 0],
    ['pause', 1, 'Opening', 3],
    ['resume', 1, 'Opening', 0],
    ['interrupt', 2, 'Opening', 2],
    ['proceed', 4, 'Opening', 0],
    ['finish', 5, 'Opening', 0],
  ])
})

test('what was begun again says how much of it does not count', () => {
  expect(told('0:00 start', '2:00 mark', '5:00 restart-section', '6:00 reset')).toEqual([
    ['start', 0, 'Opening', 0],
    ['mark', 2, 'Demo', 0],
    ['restart-section', 5, 'Demo', 3],
    ['reset', 3, 'Opening', 3],
  ])
})

test('what was taken back is not told, and a moved mark stands where it was moved to', () => {
  const { events } = playRun(
    plan,
    '0:00 start',
    '2:00 mark',
    '2:10 back',
    '3:00 mark',
    '5:00 finish',
    '5:00 move-mark 3 4:00',
  )
  const [, mark] = runTimeline(plan, events)
  expect(mark).toMatchObject({ elapsed: minutes(4), section: demo.id, event: { seq: 3 } })
  expect(runTimeline(plan, events)).toHaveLength(3)
})

test('a run that has not begun has no moments', () => {
  expect(runTimeline(plan, [])).toEqual([])
  expect(runTimeline([{ ...opening, floated: true }], playRun(plan, '0:00 start').events)).toEqual([])
})

test('an interruption lasts until the talk goes on, however it does, and a pause in it is no part of it', () => {
  const lengthOf = (...lines: readonly string[]) => {
    const run = playRun(plan, '0:00 start', ...lines, '20:00 finish')
    const interruption = runTimeline(plan, run.events).find(({ event }) => event.type === 'interrupt')
    expect(interruption?.lasted).toBe(endedResult(plan, run).interruption)
    return Number(interruption?.lasted) / minutes(1)
  }
  expect(lengthOf('5:00 interrupt', '6:00 leave-out Opening', '14:00 mark')).toBe(1)
  expect(lengthOf('5:00 interrupt', '6:00 pause', '16:00 resume', '17:00 proceed')).toBe(2)
  expect(lengthOf('5:00 interrupt', '8:00 restart-section')).toBe(3)
  expect(lengthOf('5:00 interrupt', '7:00 questions')).toBe(2)
  expect(lengthOf('5:00 interrupt')).toBe(15)
})

test('of two interruptions each has its own length', () => {
  const lines = ['1:00 interrupt', '2:00 proceed', '5:00 interrupt', '8:00 proceed']
  expect(told('0:00 start', ...lines).map(([, , , lasted]) => lasted)).toEqual([0, 1, 0, 3, 0])
})
