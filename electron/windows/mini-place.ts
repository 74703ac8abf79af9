/** A rectangle on the desktop, in the system's own pixels. */
export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How near an edge must be to draw a window to it, in pixels. */
const NEAR = 16
/** How far from the corner the small window first stands, in pixels. */
const MARGIN = 24

const drawn = (from: number, size: number, [start, length]: readonly [number, number]): number => {
  if (Math.abs(from - start) <= NEAR) return start
  const end = start + length - size
  return Math.abs(from - end) <= NEAR ? end : from
}

/** The window drawn to the edges of its display's work area that are within 16 pixels. */
export const snapped = (window: Rectangle, area: Rectangle): Rectangle => ({
  ...window,
  x: drawn(window.x, window.width, [area.x, area.width]),
  y: drawn(window.y, window.height, [area.y, area.height]),
})

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)))

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** The place wholly on the work area that it covers most, or on the first one when it lies on none. */
export const onScreen = (place: Rectangle, areas: readonly Rectangle[]): Rectangle => {
  const [first] = areas
  if (first === undefined) return place
  const area = areas.reduce((best, one) => (overlap(place, one) > overlap(place, best) ? one : best), first)
  const width = Math.min(place.width, area.width)
  const height = Math.min(place.height, area.height)
  const x = within(place.x, area.x, area.x + area.width - width)
  const y = within(place.y, area.y, area.y + area.height - height)
  return { x, y, width, height }
}

/** Where the small window stands before it was ever moved: the upper right corner. */
export const firstPlace = (area: Rectangle): Rectangle => ({
  x: area.x + area.width - 320 - MARGIN,
  y: area.y + MARGIN,
  width: 320,
  height: 96,
})
