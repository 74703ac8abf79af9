import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#shared/domain/settings.ts'
import type { Database } from './database.ts'
import { guarded } from './storage-failure.ts'

const KEY = 'app'

const parsed = (text: unknown): Settings => {
  try {
    const stored: unknown = { ...DEFAULT_SETTINGS, ...JSON.parse(String(text)) }
    return settingsSchema.catch(DEFAULT_SETTINGS).parse(stored)
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
