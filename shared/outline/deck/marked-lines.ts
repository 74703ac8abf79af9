/** A line of a deck and whether it can be structure: lines of fenced code and of comments cannot. `line` counts from 1. */
export type MarkedLine = { readonly text: string; readonly line: number; readonly verbatim: boolean }

const FENCE = /^ {0,3}(`{3,}|~{3,})/

type Inside = { readonly fence: string } | 'comment' | null

const opens = (text: string): Inside => {
  const fence = FENCE.exec(text)?.[1]
  if (fence !== undefined) return { fence }
  const begun = text.lastIndexOf('<!--')
  return begun >= 0 && text.indexOf('-->', begun) < 0 ? 'comment' : null
}

const closes = (inside: NonNullable<Inside>, text: string): boolean => {
  if (inside === 'comment') return text.includes('-->')
  const fence = FENCE.exec(text)?.[1]
  return fence !== undefined && fence.startsWith(inside.fence) && text.trim() === fence
}

/** Marks what stands in fenced code and in comments over several lines, their first and last lines too. */
export const markedLines = (lines: readonly string[], from = 0): readonly MarkedLine[] => {
  let inside: Inside = null
  return lines.slice(from).map((text, index) => {
    const line = from + index + 1
    if (inside !== null) {
      if (closes(inside, text)) inside = null
      return { text, line, verbatim: true }
    }
    inside = opens(text)
    return { text, line, verbatim: inside !== null }
  })
}
