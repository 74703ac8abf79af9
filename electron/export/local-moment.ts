import type { Instant } from '#shared/domain/time.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** A moment on this computer's clock as every language reads it: "2026-10-16 14:01". */
export const localMoment = (at: Instant): string => {
  const date = new Date(at)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
