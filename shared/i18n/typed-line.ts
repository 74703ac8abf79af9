import { LONGEST_TITLE } from '#shared/domain/section.ts'
import type { Translate } from './catalogue.ts'

/** What was typed on one line, without the space around it, or the sentence that says it is too long. */
export const typedLine = (
  t: Translate,
  text: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string } => {
  const line = text.trim()
  return line.length <= LONGEST_TITLE
    ? { ok: true, value: line }
    : { ok: false, message: t('talk.line-too-long', { limit: LONGEST_TITLE }) }
}
