import type { Instant } from '#shared/domain/time.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** A day on this computer's calendar as every language reads it: "2026-10-16". */
export const localDay = (at: Instant): string => {
  const date = new Date(at)
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
}

/** A moment on this computer's clock as every language reads it: "2026-10-16 14:01". */
export const localMoment = (at: Instant): string => {
  const date = new Date(at)
  return `${localDay(at)} ${two(date.getHours())}:${two(date.getMinutes())}`
}
