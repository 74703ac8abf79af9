import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { typedLength, typedLengthOrNone, type TypedLength } from '#shared/i18n/typed-length.ts'

/** Reads a section's minimum: none, or at most its planned time. */
export const readMinimum = (t: Translate, text: string, planned: Millis): TypedLength<Millis | null> => {
  const typed = typedLengthOrNone(t, text)
  return typed.ok && typed.value !== null && typed.value > planned
    ? { ok: false, message: t('outline.minimum-too-long', { planned: formatLength(planned) }) }
    : typed
}

/** Reads the time of a section's short version: none, or less than its planned time. */
export const readShortVersion = (t: Translate, text: string, planned: Millis): TypedLength<Millis | null> => {
  const typed = typedLengthOrNone(t, text)
  return typed.ok && typed.value !== null && typed.value >= planned
    ? { ok: false, message: t('outline.short-too-long', { planned: formatLength(planned) }) }
    : typed
}

/** Reads what the first part of a split section keeps: less than the planned time; nothing to share out where nothing was planned. */
export const readFirstPart = (t: Translate, text: string, planned: Millis): TypedLength<Millis> => {
  const typed = typedLength(t, text)
  const isTooLong = typed.ok && (planned === 0 ? typed.value > 0 : typed.value >= planned)
  return isTooLong
    ? { ok: false, message: t('outline.split-too-long', { planned: formatLength(planned) }) }
    : typed
}
