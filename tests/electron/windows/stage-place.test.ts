import { expect, test } from 'vitest'
import { stagePlace } from '#electron/windows/stage-place.ts'

const DESK = 1
const BEAMER = 2
const OTHER = 3

test('with nothing chosen the stage takes the display that is not the desk’s', () => {
  expect(stagePlace({ displays: [DESK, BEAMER], desk: DESK, wanted: null })).toEqual({
    display: BEAMER,
    isFullScreen: true,
    isDisplaced: false,
  })
})

test('the chosen display is taken, the desk’s own too', () => {
  expect(stagePlace({ displays: [DESK, BEAMER], desk: DESK, wanted: DESK }).display).toBe(DESK)
})

test('with one display the stage is a window beside the desk', () => {
  expect(stagePlace({ displays: [DESK], desk: DESK, wanted: null })).toEqual({
    display: DESK,
    isFullScreen: false,
    isDisplaced: false,
  })
})

test('unplugged, it goes to what is left and says so; plugged in again, it goes back', () => {
  const chosen = { desk: DESK, wanted: BEAMER }
  expect(stagePlace({ displays: [DESK], ...chosen })).toEqual({
    display: DESK,
    isFullScreen: false,
    isDisplaced: true,
  })
  expect(stagePlace({ displays: [DESK, OTHER], ...chosen })).toEqual({
    display: OTHER,
    isFullScreen: true,
    isDisplaced: true,
  })
  expect(stagePlace({ displays: [DESK, BEAMER], ...chosen })).toEqual({
    display: BEAMER,
    isFullScreen: true,
    isDisplaced: false,
  })
})
