/** What no honest file of ours comes near: values within values, fields of one object, and values in all. */
const DEEPEST = 32
const MOST_FIELDS = 1000
const MOST_VALUES = 5_000_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const LIST = 0x5b
const OBJECT = 0x7b
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d

/** Where a text in quotes ends that begins at `from`; the end of it all when it does not. */
const endOfText = (text: string, from: number): number => {
  let at = text.indexOf('"', from + 1)
  while (at >= 0) {
    let backslashes = 0
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return at
    at = text.indexOf('"', at + 1)
  }
  return text.length
}

/** Whether a text that may be JSON nests no deeper and holds no more than an honest file: looked at before it is parsed, which costs memory for each value. */
export const hasHonestShape = (text: string): boolean => {
  let values = 0
  let depth = 0
  /** How many fields each of the objects around has so far; a list may be as long as it likes. */
  const fields = [-Infinity]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfText(text, at)
    else if (code === COMMA) {
      values += 1
      fields[depth] = (fields[depth] ?? 0) + 1
    } else if (code === LIST || code === OBJECT) {
      values += 1
      depth += 1
      fields[depth] = code === LIST ? -Infinity : 1
    } else if (isClosing(code)) depth -= 1
    if (depth > DEEPEST || values > MOST_VALUES || (fields[depth] ?? 0) > MOST_FIELDS) return false
  }
  return true
}
