const DAY = 24 * 60 * 60 * 1000

/** Whole calendar days from `today` (2026-10-16) to a talk's local date and time: 0 today, − when it is past; null without a date. */
export const daysToGo = (startsAt: string | null, today: string): number | null =>
  startsAt === null
    ? null
    : Math.round((Date.parse(`${startsAt.slice(0, 10)}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY)
