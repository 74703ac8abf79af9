import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { typedLength, type TypedLength } from '#shared/i18n/typed-length.ts'

/** Reads a slot, which must be longer than what is kept for questions. */
export const readSlot = (t: Translate, text: string, qa: Millis): TypedLength<Millis> => {
  const typed = typedLength(t, text)
  if (!typed.ok || typed.value > qa) return typed
  const message = qa === 0 ? t('talk.slot-zero') : t('talk.slot-under-qa', { qa: formatLength(qa) })
  return { ok: false, message }
}

/** Reads the time kept for questions, which must leave something of the slot. */
export const readQa = (t: Translate, text: string, slot: Millis): TypedLength<Millis> => {
  const typed = typedLength(t, text)
  if (!typed.ok || typed.value < slot) return typed
  return { ok: false, message: t('talk.qa-over-slot', { slot: formatLength(slot) }) }
}
