import { expect, test } from 'vitest'
import { createVirtualClock } from '#electron/rehearsal/virtual-clock.ts'

test('both clocks stand still until they are driven, and then move alike', () => {
  const clock = createVirtualClock(1000)
  expect([clock.monotonic(), clock.wall()]).toEqual([0, 1000])
  clock.advance(250)
  expect([clock.monotonic(), clock.wall()]).toEqual([250, 1250])
  expect(clock.rate).toBe(0)
})

test('the clock refuses to run backwards, or nowhere', () => {
  const clock = createVirtualClock(1000)
  expect(() => clock.advance(-1)).toThrow(RangeError)
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError)
  expect(clock.monotonic()).toBe(0)
})

test('sleep or a changed clock moves the wall clock alone', () => {
  const clock = createVirtualClock(10_000)
  clock.shiftWall(-4000)
  expect([clock.monotonic(), clock.wall()]).toEqual([0, 6000])
})

test('who listens hears of every advance when it has happened', () => {
  const clock = createVirtualClock(0)
  const heard: number[] = []
  clock.onAdvance(() => heard.push(clock.monotonic()))
  clock.advance(5)
  clock.advance(7)
  expect(heard).toEqual([5, 12])
})
