import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** What was typed as a time: its length in ms, or the sentence that says why it was not understood. */
export type TypedLength<Length extends Millis | null> =
  | { readonly ok: true; readonly value: Length }
  | { readonly ok: false; readonly message: string }

/** Reads a time as speakers write it. */
export const typedLength = (t: Translate, text: string): TypedLength<Millis> => {
  const parsed = parseDuration(text)
  return parsed.ok
    ? { ok: true, value: parsed.value }
    : { ok: false, message: t(`duration.${parsed.problem}`) }
}

/** Reads a time that may be left empty: null then. */
export const typedLengthOrNone = (t: Translate, text: string): TypedLength<Millis | null> =>
  text.trim() === '' ? { ok: true, value: null } : typedLength(t, text)
