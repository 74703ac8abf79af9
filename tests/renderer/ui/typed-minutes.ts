import type { Parsed } from '#renderer/ui/parsed.ts'
import { formatLength } from '#shared/domain/format.ts'
import { minutes, seconds, type Millis } from '#shared/domain/time.ts'

/** Reads whole minutes or m:ss, and says so otherwise: the least that a time field needs. */
export const typedMinutes = (text: string): Parsed<Millis> => {
  const [, whole = '', rest = '0'] = /^(\d+)(?::(\d\d))?$/.exec(text) ?? []
  return whole === ''
    ? { ok: false, message: `Write a time such as ${formatLength(minutes(5))}.` }
    : { ok: true, value: seconds(Number(whole) * 60 + Number(rest)) }
}
