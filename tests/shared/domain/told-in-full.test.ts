import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { toldInFull } from '#shared/domain/told-in-full.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

test('of a whole run every section was told in full', () => {
  const whole = endedResult(plan, playRun(plan, '0:00 start', '2:00 mark', '7:00 mark', '10:00 mark'))
  expect([...toldInFull(whole).keys()]).toEqual([opening.id, demo.id, closing.id])
})

test('of a run that stopped early, all but the one in which it stopped', () => {
  const early = endedResult(plan, playRun(plan, '0:00 start', '2:00 mark', '4:00 finish'))
  expect([...toldInFull(early)]).toEqual([[opening.id, minutes(2)]])
})

test('a section left out on purpose makes no run unfinished', () => {
  const short = endedResult(
    plan,
    playRun(plan, '0:00 start', '1:00 leave-out Closing', '2:00 mark', '7:00 mark'),
  )
  expect([...toldInFull(short).keys()]).toEqual([opening.id, demo.id])
})

test('a section that does not count is left out', () => {
  const put = playRun(plan, '0:00 start', '2:00 mark', '7:00 mark', '10:00 mark', '10:00 exclude Demo')
  expect(toldInFull(endedResult(plan, put)).has(demo.id)).toBe(false)
})

test('a section left out half-way was not told to its end, though the run was', () => {
  const short = endedResult(
    plan,
    playRun(plan, '0:00 start', '2:00 mark', '2:12 leave-out Demo', '5:12 mark'),
  )
  expect([...toldInFull(short).keys()]).toEqual([opening.id, closing.id])
})

test('a section that was left out and gone back to was told after all', () => {
  const back = endedResult(
    plan,
    playRun(
      plan,
      '0:00 start',
      '2:00 mark',
      '2:12 leave-out Demo',
      '3:00 jump Demo',
      '8:00 mark',
      '11:00 mark',
    ),
  )
  expect(toldInFull(back).get(demo.id)).toBe(seconds(312))
})
