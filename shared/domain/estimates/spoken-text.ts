/** Text between two marks is cut out by searching, not by one pattern: a mark that is never closed must not cost a search each time. */
const withoutComments = (text: string): string => {
  let left = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    left += text.slice(at, open)
    at = close + 3
  }
  return left + text.slice(at)
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Drops fenced code, an unclosed one to the end. */
const withoutCode = (lines: readonly string[]): readonly string[] => {
  let fence: string | null = null
  return lines.filter((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence === null) {
      fence = mark ?? null
      return mark === undefined
    }
    if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null
    return false
  })
}

/** What is written in a line and never spoken, with what is left of it; in this order. No two parts that follow each other may take the same characters: a long line would cost its square. */
const UNSPOKEN: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]]*\]\([^()]*\)/g, ' '],
  [/\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [/\b(?:https?:\/\/|www\.)[\u0021-\u007e]+/g, ' '],
  [/<\/?[a-z][^<>]{0,500}>/gi, ' '],
  [/&[a-z]{1,20};|&#\d{1,7};/gi, ' '],
  // Stage directions: [click], 【間】, and a line that is nothing but (pause).
  [/\[[^[\]]*\]|【[^【】]*】|［[^［］]*］/g, ' '],
  [/^\s*(?:[-*+]\s*)?[(（][^()（）]*[)）][.。]?\s*$/, ' '],
  [/[(（]\s*(?:pause|click|next(?: slide)?|beat|laugh(?:s|ter)?|demo|間|クリック|次へ|笑い?)\s*[)）]/gi, ' '],
  // Slide markup: rules, containers, attributes, the marks of headings, quotes and lists.
  [/^(?:[\s:|-]*|\s*(?:\*{3,}|_{3,}|:{3}.*))$/, ' '],
  [/\{[.:#][^{}]*\}/g, ' '],
  [/^\s*(?:[#>]+|[-*+]|\d{1,3}[.)])(?=\s)/, ' '],
]

/** Takes a section's notes; gives what is read aloud of them: no code blocks, comments, slide markup, addresses or stage directions. */
export const spokenText = (notes: string): string =>
  withoutCode(withoutComments(notes).split('\n'))
    .map((line) => UNSPOKEN.reduce((text, [pattern, left]) => text.replace(pattern, left), line))
    .join('\n')
