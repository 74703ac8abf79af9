import { expect, test } from 'vitest'
import { measuredRates } from '#shared/domain/estimates/measured-rates.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { playRunOn } from '#tests/builders/play-run.ts'
import { endedResult } from '#tests/builders/result-of.ts'

const english = (words: number): string => 'word '.repeat(words)
const japanese = (characters: number): string => '話'.repeat(characters)

const scripted = (...notes: readonly string[]): Plan => notes.map((text) => makeSection({ notes: text }))

const told = (plan: Plan, day: string, ...lines: readonly string[]) =>
  endedResult(plan, playRunOn(day, plan, '0:00 start', ...lines))

test('without runs nothing is measured', () => {
  expect(measuredRates([])).toEqual({ words: null, characters: null })
})

test('300 words spoken in two minutes are 150 a minute', () => {
  const plan = scripted(english(300))
  expect(measuredRates([told(plan, '2026-11-01', '2:00 finish')])).toEqual({
    words: { perMinute: 150, runs: 1 },
    characters: null,
  })
})

test('each script has a rate of its own', () => {
  const plan = scripted(english(260), japanese(700))
  expect(measuredRates([told(plan, '2026-11-01', '2:00 mark', '4:00 finish')])).toEqual({
    words: { perMinute: 130, runs: 1 },
    characters: { perMinute: 350, runs: 1 },
  })
})

test('the last run weighs more than the one before', () => {
  const plan = scripted(english(300))
  const [slow, fast] = [told(plan, '2026-11-01', '3:00 finish'), told(plan, '2026-11-02', '2:00 finish')]
  // (300 + 0.75 × 300) words in (2 + 0.75 × 3) minutes
  expect(measuredRates([slow, fast]).words).toEqual({ perMinute: 124, runs: 2 })
  expect(measuredRates([fast, slow]).words).toEqual({ perMinute: 117, runs: 2 })
})

test('keywords are no script: what nobody can have read out tells nothing', () => {
  const plan = scripted('mention the budget', english(4000))
  expect(measuredRates([told(plan, '2026-11-01', '5:00 mark', '10:00 finish')]).words).toBeNull()
})

test('notes in two scripts tell of neither', () => {
  const plan = scripted(english(130) + japanese(300))
  expect(measuredRates([told(plan, '2026-11-01', '2:00 finish')])).toEqual({ words: null, characters: null })
})

test('the section in which a run stopped was not read to its end', () => {
  const plan = scripted(english(300), english(300), english(300))
  const stopped = told(plan, '2026-11-01', '2:00 mark', '3:20 finish')
  expect(measuredRates([stopped]).words).toEqual({ perMinute: 150, runs: 1 })
})

test('runs and sections that do not count are left out', () => {
  const plan = scripted(english(300))
  const result = told(plan, '2026-11-01', '2:00 finish')
  expect(measuredRates([{ ...result, run: { ...result.run, counts: false } }]).words).toBeNull()
  const [section] = plan
  const excluded = {
    ...result,
    state: { ...result.state, excluded: section === undefined ? [] : [section.id] },
  }
  expect(measuredRates([excluded]).words).toBeNull()
})
