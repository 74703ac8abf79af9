/** A text of at most `limit` characters (UTF-16): cut, it ends with "…", never with half of a surrogate pair. */
export const clipped = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
