import { z } from 'zod'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { SpeechCount } from './speech-count.ts'

/** How fast something is read aloud; `runs`: how many it was measured in, 0 when it was chosen in the settings. */
const speechRateSchema = z.object({ perMinute: z.number().positive(), runs: z.int().min(0) }).readonly()
export type SpeechRate = z.infer<typeof speechRateSchema>

/** The rates of one speaker: words, and characters of scripts without spaces. */
export const speechRatesSchema = z
  .object({ words: speechRateSchema, characters: speechRateSchema })
  .readonly()
export type SpeechRates = z.infer<typeof speechRatesSchema>

/** Rates that were measured; null where nothing was. */
export type MeasuredRates = {
  readonly words: SpeechRate | null
  readonly characters: SpeechRate | null
}

/** What the speaker set as their rates; used until they have been measured. */
export const chosenRatesSchema = z
  .object({
    wordsPerMinute: z.int().min(40).max(400),
    charactersPerMinute: z.int().min(80).max(1200),
  })
  .readonly()
export type ChosenRates = z.infer<typeof chosenRatesSchema>

/** What a calm speaker reads on stage in a minute: English-like words, Japanese characters. */
export const DEFAULT_CHOSEN_RATES: ChosenRates = { wordsPerMinute: 130, charactersPerMinute: 300 }

/** The speaker's own rates where they were measured, the chosen ones elsewhere. */
export const ratesFrom = (chosen: ChosenRates, measured: MeasuredRates): SpeechRates => ({
  words: measured.words ?? { perMinute: chosen.wordsPerMinute, runs: 0 },
  characters: measured.characters ?? { perMinute: chosen.charactersPerMinute, runs: 0 },
})

/** Before anything was chosen or measured. */
export const DEFAULT_RATES: SpeechRates = ratesFrom(DEFAULT_CHOSEN_RATES, { words: null, characters: null })

/** How long it takes to read so much aloud, in ms, not rounded. */
export const spokenLength = (
  { words, characters }: SpeechCount,
  rates: {
    readonly words: { readonly perMinute: number }
    readonly characters: { readonly perMinute: number }
  },
): number => (words / rates.words.perMinute + characters / rates.characters.perMinute) * 60_000

/** What a slide without notes takes, in ms: the speakers' rule of thumb of a minute a slide. */
export const PER_SLIDE: Millis = millis(60_000)
