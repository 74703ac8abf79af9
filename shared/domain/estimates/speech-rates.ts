import { millis, type Millis } from '#shared/domain/time.ts'
import type { SpeechCount } from './speech-count.ts'

/** How fast something is read aloud; `runs`: how many it was measured in, 0 when it was chosen in the settings. */
export type SpeechRate = { readonly perMinute: number; readonly runs: number }

/** The rates of one speaker: words, and characters of scripts without spaces. */
export type SpeechRates = { readonly words: SpeechRate; readonly characters: SpeechRate }

/** Rates that were measured; null where nothing was. */
export type MeasuredRates = {
  readonly words: SpeechRate | null
  readonly characters: SpeechRate | null
}

/** What a calm speaker reads on stage in a minute: English-like words, Japanese characters. */
export const DEFAULT_WORDS_PER_MINUTE = 130
export const DEFAULT_CHARACTERS_PER_MINUTE = 300

/** Before anything was chosen or measured. */
export const DEFAULT_RATES: SpeechRates = {
  words: { perMinute: DEFAULT_WORDS_PER_MINUTE, runs: 0 },
  characters: { perMinute: DEFAULT_CHARACTERS_PER_MINUTE, runs: 0 },
}

/** The speaker's own rates where they were measured, the chosen ones elsewhere. */
export const ratesFrom = (
  chosen: { readonly wordsPerMinute: number; readonly charactersPerMinute: number },
  measured: MeasuredRates,
): SpeechRates => ({
  words: measured.words ?? { perMinute: chosen.wordsPerMinute, runs: 0 },
  characters: measured.characters ?? { perMinute: chosen.charactersPerMinute, runs: 0 },
})

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
