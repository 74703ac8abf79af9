import { findSection } from '#shared/domain/plan.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import type { Millis } from '#shared/domain/time.ts'
import { toldInFull } from '#shared/domain/told-in-full.ts'
import { WEIGHT_PER_RUN_OF_AGE } from '#shared/domain/typical.ts'
import { speechCount } from './speech-count.ts'
import type { MeasuredRates, SpeechRate } from './speech-rates.ts'

/** A section is evidence when its notes are its script: spoken at a rate that a mouth can speak at, and long enough. */
const SHORTEST = 20_000
const SPEAKABLE = { words: [60, 280], characters: [120, 700] } as const
/** Notes in two scripts tell of neither rate, unless nearly all is in one: one word counts like this many characters. */
const CHARACTERS_PER_WORD = 2.3
const NEARLY_ALL = 0.9

type Script = 'words' | 'characters'
type Evidence = { readonly script: Script; readonly count: number; readonly actual: Millis }

/** What the notes of a section are written in, and how much; null when they are mixed or empty. */
const scriptOf = (notes: string): Pick<Evidence, 'script' | 'count'> | null => {
  const { words, characters } = speechCount(notes)
  const inWords = words * CHARACTERS_PER_WORD
  const all = inWords + characters
  if (all === 0) return null
  if (inWords >= all * NEARLY_ALL) return { script: 'words', count: words }
  return characters >= all * NEARLY_ALL ? { script: 'characters', count: characters } : null
}

const isSpoken = ({ script, count, actual }: Evidence): boolean => {
  const [slowest, fastest] = SPEAKABLE[script]
  const perMinute = count / (actual / 60_000)
  return actual >= SHORTEST && perMinute >= slowest && perMinute <= fastest
}

const evidenceOf = (result: RunResult): readonly Evidence[] =>
  [...toldInFull(result)]
    .flatMap(([id, actual]) => {
      const script = scriptOf(findSection(result.plan, id)?.notes ?? '')
      return script === null ? [] : [{ ...script, actual }]
    })
    .filter(isSpoken)

const rateOf = (script: Script, runs: readonly (readonly Evidence[])[]): SpeechRate | null => {
  const told = runs.map((run) => run.filter((one) => one.script === script)).filter((run) => run.length > 0)
  let [count, minutes] = [0, 0]
  for (const [age, run] of told.toReversed().entries())
    for (const one of run) {
      count += one.count * WEIGHT_PER_RUN_OF_AGE ** age
      minutes += (one.actual / 60_000) * WEIGHT_PER_RUN_OF_AGE ** age
    }
  return minutes === 0 ? null : { perMinute: Math.round(count / minutes), runs: told.length }
}

/**
 * How fast a speaker spoke, by script: what stood in the notes over the time it took, in the sections that were spoken
 * from them, in the runs that count. Recent runs weigh more. `results` of one or many talks, oldest first.
 */
export const measuredRates = (results: readonly RunResult[]): MeasuredRates => {
  const runs = counting(results).map(evidenceOf)
  return { words: rateOf('words', runs), characters: rateOf('characters', runs) }
}
