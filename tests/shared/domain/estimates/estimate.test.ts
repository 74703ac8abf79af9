import { expect, test } from 'vitest'
import { estimateOf, estimatesOf } from '#shared/domain/estimates/estimate.ts'
import { DEFAULT_RATES, ratesFrom } from '#shared/domain/estimates/speech-rates.ts'
import { LONGEST, millis, minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { time } from '#tests/builders/run-of.ts'

const script = (words: number): string => 'word '.repeat(words)

test('260 words take two minutes at 130 a minute, and say so', () => {
  expect(estimateOf(makeSection({ notes: script(260) }), DEFAULT_RATES)).toEqual({
    length: minutes(2),
    reason: { from: 'notes', count: { words: 260, characters: 0 }, rates: DEFAULT_RATES },
  })
})

test('mixed notes take the time of both scripts', () => {
  const notes = `${script(130)} ${'話'.repeat(450)}`
  expect(estimateOf(makeSection({ notes }), DEFAULT_RATES)?.length).toBe(time('2:30'))
})

test('without notes a slide takes a minute', () => {
  expect(estimateOf(makeSection({ slides: { from: 4, to: 6 } }), DEFAULT_RATES)).toEqual({
    length: minutes(3),
    reason: { from: 'slides', slides: 3, perSlide: minutes(1) },
  })
})

test('a few keywords beside many slides are no script: the slides decide', () => {
  const section = makeSection({ notes: 'mention the budget', slides: { from: 1, to: 5 } })
  expect(estimateOf(section, DEFAULT_RATES)?.length).toBe(minutes(5))
})

test('a section with neither notes nor slides has no estimate', () => {
  expect(estimateOf(makeSection(), DEFAULT_RATES)).toBeNull()
})

test('no estimate is longer than a day', () => {
  expect(estimateOf(makeSection({ slides: { from: 1, to: 100_000 } }), DEFAULT_RATES)?.length).toBe(LONGEST)
})

test('the rates of the speaker are used where they are known, the chosen ones elsewhere', () => {
  const chosen = { wordsPerMinute: 100, charactersPerMinute: 250 }
  const rates = ratesFrom(chosen, { words: { perMinute: 150, runs: 2 }, characters: null })
  expect(rates).toEqual({ words: { perMinute: 150, runs: 2 }, characters: { perMinute: 250, runs: 0 } })
  expect(estimateOf(makeSection({ notes: script(300) }), rates)?.length).toBe(minutes(2))
})

test('a plan has estimates for the sections without a planned time alone', () => {
  const untimed = makeSection({ planned: millis(0), notes: script(130) })
  const timed = makeSection({ notes: script(130) })
  const unknown = makeSection({ planned: millis(0) })
  expect(estimatesOf([untimed, timed, unknown], DEFAULT_RATES)).toEqual(new Map([[untimed.id, minutes(1)]]))
})
