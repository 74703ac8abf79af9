/** What a section can hold, in characters. */
export const LONGEST_TITLE = 300
export const LONGEST_NOTES = 200_000

/** The first `limit` characters, never half of a surrogate pair. */
export const clipped = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
