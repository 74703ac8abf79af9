import { z } from 'zod'
import { talkIdSchema } from './identity.ts'
import { DEFAULT_WANTED, LEAST_WANTED, MOST_WANTED } from './cuts/cut-question.ts'
import { cutWeightsSchema, DEFAULT_WEIGHTS } from './cuts/cut-weights.ts'
import { DEFAULT_BOUNCE } from './run-decision.ts'
import { chosenRatesSchema, DEFAULT_CHOSEN_RATES } from './estimates/speech-rates.ts'
import { DEFAULT_HOTKEYS, hotkeySettingsSchema } from './hotkeys.ts'
import { DEFAULT_SIGNALS, signalSettingsSchema } from './signals.ts'
import { languageSchema } from './talk.ts'
import { millisSchema } from './time.ts'

/** The small window: where it was put, in the system's own pixels, and whether clicks go through it to what lies below. */
const miniSettingsSchema = z
  .object({
    place: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }).readonly().nullable(),
    clickThrough: z.boolean(),
  })
  .readonly()

/** What the cut advisor is to aim at: the chance to fit that is wanted, and what losing something weighs. */
const cutSettingsSchema = z
  .object({ wanted: z.number().min(LEAST_WANTED).max(MOST_WANTED), weights: cutWeightsSchema })
  .readonly()
export type CutSettings = z.infer<typeof cutSettingsSchema>

/** What the speaker chose for the whole app. `system` follows the computer. `keysUsed` counts runs begun, to retire the key hints; `stageDisplay` is the system's id of the display chosen for the stage. */
export const settingsSchema = z
  .object({
    language: z.enum(['system', ...languageSchema.options]),
    theme: z.enum(['system', 'light', 'dark']),
    bounce: millisSchema.min(0).max(2000),
    lastTalk: talkIdSchema.nullable(),
    sidebar: z.enum(['open', 'collapsed']),
    keysUsed: z.int().min(0),
    mini: miniSettingsSchema,
    stageDisplay: z.number().nullable(),
    hotkeys: hotkeySettingsSchema,
    speech: chosenRatesSchema,
    cuts: cutSettingsSchema,
    signals: signalSettingsSchema,
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

/** Until the speaker chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  bounce: DEFAULT_BOUNCE,
  lastTalk: null,
  sidebar: 'open',
  keysUsed: 0,
  mini: { place: null, clickThrough: false },
  stageDisplay: null,
  hotkeys: DEFAULT_HOTKEYS,
  speech: DEFAULT_CHOSEN_RATES,
  cuts: { wanted: DEFAULT_WANTED, weights: DEFAULT_WEIGHTS },
  signals: DEFAULT_SIGNALS,
}
