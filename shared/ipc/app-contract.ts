import { z } from 'zod'
import { settingsSchema } from '#shared/domain/settings.ts'
import { languageSchema } from '#shared/domain/talk.ts'

/** Channels of the app itself and of what the speaker chose for it. */
export const appContract = {
  /** The app's version, where it keeps its data, and the language of the computer. */
  'app.info': {
    request: z.null(),
    reply: z.object({ version: z.string(), dataFolder: z.string(), language: languageSchema }),
  },
  'settings.read': { request: z.null(), reply: settingsSchema },
  'settings.save': { request: z.strictObject({ settings: settingsSchema }), reply: settingsSchema },
} as const
