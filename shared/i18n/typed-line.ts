import type { Translate } from './catalogue.ts'

/** The most characters of a title, an event or a promise, as talk.ts and section.ts have it. */
const LIMIT = 300

/** What was typed on one line, without the space around it, or the sentence that says it is too long. */
export const typedLine = (
  t: Translate,
  text: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string } => {
  const line = text.trim()
  return line.length <= LIMIT
    ? { ok: true, value: line }
    : { ok: false, message: t('talk.line-too-long', { limit: LIMIT }) }
}
