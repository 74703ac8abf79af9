import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPlace, onScreen, snapped } from '#electron/windows/mini-place.ts'

const area = { x: 0, y: 25, width: 1440, height: 875 }
const size = { width: 320, height: 96 }

test('a window put near an edge is drawn to it, one further away stays', () => {
  expect(snapped({ x: 16, y: 400, ...size }, area)).toEqual({ x: 0, y: 400, ...size })
  expect(snapped({ x: 17, y: 400, ...size }, area)).toEqual({ x: 17, y: 400, ...size })
  expect(snapped({ x: 1110, y: 790, ...size }, area)).toEqual({ x: 1120, y: 804, ...size })
})

test('a place on a display that is gone comes back on screen', () => {
  expect(onScreen({ x: 3000, y: 200, ...size }, [area])).toEqual({ x: 1120, y: 200, ...size })
})

test('a place on the second display stays there', () => {
  const place = { x: 1600, y: 100, ...size }
  expect(onScreen(place, [area, { x: 1440, y: 0, width: 1920, height: 1080 }])).toEqual(place)
})

test('wherever it was put, it is wholly on a work area', () => {
  const any = fc.integer({ min: -9000, max: 9000 })
  fc.assert(
    fc.property(any, any, (x, y) => {
      const place = onScreen({ x, y, ...size }, [area])
      expect(place.x).toBeGreaterThanOrEqual(area.x)
      expect(place.y).toBeGreaterThanOrEqual(area.y)
      expect(place.x + place.width).toBeLessThanOrEqual(area.x + area.width)
      expect(place.y + place.height).toBeLessThanOrEqual(area.y + area.height)
      expect(onScreen(place, [area])).toEqual(place)
    }),
  )
})

test('it first stands whole in the upper right corner', () => {
  expect(onScreen(firstPlace(area), [area])).toEqual(firstPlace(area))
})
