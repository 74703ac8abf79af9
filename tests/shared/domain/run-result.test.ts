import { expect, test } from 'vitest'
import { counting, resultOf, resultsOf, sectionsTold } from '#shared/domain/run-result.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRun, playRunOn } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

test('a finished run has the time of each section, and their sum', () => {
  const result = endedResult(plan, playRun(plan, '0:00 start', '2:10 mark', '8:00 mark', '11:00 mark'))
  expect(result.total).toBe(minutes(11))
  expect(result.actuals).toEqual(
    new Map([
      [opening.id, seconds(130)],
      [demo.id, seconds(350)],
      [closing.id, minutes(3)],
    ]),
  )
})

test('a run that goes on, was discarded or never began has no result', () => {
  expect(resultOf({ run: playRun(plan), plan })).toBeNull()
  expect(resultOf({ run: playRun(plan, '0:00 start', '1:00 pause'), plan })).toBeNull()
  expect(resultOf({ run: playRun(plan, '0:00 start', '1:00 discard'), plan })).toBeNull()
})

test('a discarded run that was brought back has its old result', () => {
  const told = ['0:00 start', '2:00 finish', '3:00 discard', '4:00 undo']
  expect(endedResult(plan, playRun(plan, ...told)).total).toBe(minutes(2))
})

test('results come oldest first, whatever the order of the runs', () => {
  const later = playRunOn('2026-11-03', plan, '0:00 start', '9:00 finish')
  const earlier = playRunOn('2026-11-02', plan, '0:00 start', '8:00 finish')
  const open = playRunOn('2026-11-04', plan, '0:00 start')
  const results = resultsOf([later, open, earlier].map((run) => ({ run, plan })))
  expect(results.map(({ total }) => total)).toEqual([minutes(8), minutes(9)])
})

test('runs marked "don\'t count" are left out of what counts', () => {
  const run = playRun(plan, '0:00 start', '9:00 finish')
  const results = resultsOf([
    { run, plan },
    { run: { ...run, counts: false }, plan },
  ])
  expect(counting(results)).toHaveLength(1)
})

test('how far a run came: sections left out in it are not asked for', () => {
  const stopped = endedResult(plan, playRun(plan, '0:00 start', '2:10 mark', '3:00 finish'))
  expect(sectionsTold(stopped)).toEqual({ told: 2, of: 3 })
  const without = endedResult(
    plan,
    playRun(plan, '0:00 start', `1:00 leave-out ${demo.title}`, '2:10 mark', '3:00 finish'),
  )
  expect(sectionsTold(without)).toEqual({ told: 2, of: 2 })
})
