import type { ZodType } from 'zod'
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#shared/domain/settings.ts'
import type { Database } from './database.ts'
import { guarded } from './storage-failure.ts'

const KEY = 'app'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was stored, with the defaults of what it does not name, at every depth. */
const completed = (byDefault: unknown, stored: unknown): unknown => {
  if (!isObject(byDefault) || !isObject(stored)) return stored === undefined ? byDefault : stored
  const missing = Object.entries(byDefault).map(([key, value]) => [key, completed(value, stored[key])])
  return { ...stored, ...Object.fromEntries(missing) }
}

const fields = settingsSchema.unwrap().shape

/** Field by field: one that cannot be read costs no other. */
const settingsFrom = (stored: unknown): Settings => {
  const chosen = isObject(stored) ? stored : {}
  const entries = Object.entries(DEFAULT_SETTINGS).map(([key, byDefault]) => {
    const wanted = completed(byDefault, chosen[key])
    const schema = new Map<string, ZodType>(Object.entries(fields)).get(key)
    return [key, schema?.safeParse(wanted).success === true ? wanted : byDefault]
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}

const parsed = (text: unknown): Settings => {
  try {
    return settingsFrom(JSON.parse(String(text)))
  } catch {
    return DEFAULT_SETTINGS
  }
}

/** What the speaker chose; what is missing or cannot be read is as in a new library. */
export const readSettings = ({ sql }: Database): Settings =>
  guarded(() => {
    const row = sql.prepare('SELECT value FROM settings WHERE key = ?').get(KEY)
    return row === undefined ? DEFAULT_SETTINGS : parsed(row['value'])
  })

/** Keeps what the speaker chose. */
export const saveSettings = ({ sql }: Database, settings: Settings): void => {
  guarded(() =>
    sql
      .prepare(
        'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      )
      .run(KEY, JSON.stringify(settings)),
  )
}
