import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import type { ForecastBasis } from '#shared/domain/forecast/forecast.ts'
import { minutes } from '#shared/domain/time.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { NEW_TALK } from '#shared/domain/talk.ts'
import { fitChanceWords, percentWords } from '#shared/i18n/chance-words.ts'
import { basisWords, rangeWords } from '#shared/i18n/forecast-words.ts'

const t = translator('en')

const basis = (patch: Partial<ForecastBasis>): readonly string[] =>
  basisWords(t, { runs: 4, lastTwo: 0.53, liveRuns: 0, fromPlan: 0, fromEstimate: 0, ...patch })

test('a chance is never nothing and never everything', () => {
  expect([0, 0.004, 0.01, 0.724, 0.99, 0.999, 1].map((chance) => percentWords(t, chance))).toEqual([
    'under 1 %',
    'under 1 %',
    '1 %',
    '72 %',
    '99 %',
    'over 99 %',
    'over 99 %',
  ])
})

test('the chance to fit is that of the budget, slack included', () => {
  const outlook = { center: minutes(40), spread: 60_000, freedom: 5 }
  expect(fitChanceWords(t, outlook, budgetOf(NEW_TALK))).toBe('50 % to fit')
})

test('a range is written with both ends', () => {
  expect(rangeWords(t, { from: minutes(39), to: minutes(45.5) })).toBe('39:00–45:30')
})

test('what a forecast rests on is said in full', () => {
  const unknown = 'Whether you take longer on stage than in rehearsal is not known yet.'
  expect(basis({})).toEqual(['4 runs; the last two weigh 53 % of it.', unknown])
  expect(basis({ runs: 1, lastTwo: 1 })).toEqual([
    'One run: too few to know how much you vary, so the range is wide.',
    unknown,
  ])
  expect(basis({ runs: 0, fromPlan: 5, fromEstimate: 2 })).toEqual([
    'No run yet: it rests on what is planned.',
    '2 sections rest on estimates.',
    unknown,
  ])
  expect(basis({ fromPlan: 1, liveRuns: 2 }).slice(1)).toEqual([
    'One section was never run: it rests on its plan.',
    '2 live runs told how you differ on stage.',
  ])
})
