import { expect, test } from 'vitest'
import { forecastAfter, shorterForms } from '#shared/domain/cuts/section-change.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const tenMinutes = { planned: minutes(10) }
const trims = (...lengths: readonly number[]) =>
  lengths.map((planned) => ({ type: 'trim', planned: seconds(planned) }))

test('a section may be trimmed tenth by tenth as far as its minimum', () => {
  const section = makeSection({ ...tenMinutes, minimum: minutes(8) })
  expect(shorterForms(section)).toEqual(trims(540, 480))
})

test('where no minimum was typed it is 70 % of the plan', () => {
  expect(shorterForms(makeSection(tenMinutes))).toEqual(trims(540, 480, 420))
})

test('the minimum itself is the last step when it lies between two tenths', () => {
  const section = makeSection({ ...tenMinutes, minimum: seconds(500) })
  expect(shorterForms(section)).toEqual(trims(540, 500))
})

test('without a minimum to keep to, a tenth of the section always stays', () => {
  const section = makeSection({ ...tenMinutes, minimum: minutes(0) })
  expect(shorterForms(section)).toEqual(trims(540, 480, 420, 360, 300, 240, 180, 120, 60))
})

test('trims are whole seconds, rounded once', () => {
  const section = makeSection({ planned: millis(209_444), minimum: millis(188_000) })
  expect(shorterForms(section)).toEqual(trims(188))
})

test('a section that cannot get shorter has no shorter form', () => {
  expect(shorterForms(makeSection({ ...tenMinutes, minimum: minutes(10) }))).toEqual([])
  expect(shorterForms(makeSection({ ...tenMinutes, minimum: minutes(12) }))).toEqual([])
  expect(shorterForms(makeSection({ planned: minutes(0) }))).toEqual([])
})

test('the short version counts when it is shorter, whatever the minimum', () => {
  const fixed = { ...tenMinutes, minimum: minutes(10) }
  expect(shorterForms(makeSection({ ...fixed, shortVersion: minutes(4) }))).toEqual([
    { type: 'short-version', planned: minutes(4) },
  ])
  expect(shorterForms(makeSection({ ...fixed, shortVersion: minutes(10) }))).toEqual([])
})

test('what a section is forecast to take, and its spread, shrink with its planned time', () => {
  const section = makeSection(tenMinutes)
  const part = { center: minutes(12), spread: 1000 }
  expect(forecastAfter(section, part, { type: 'trim', planned: minutes(8) })).toEqual({
    center: minutes(9.6),
    spread: expect.closeTo(1000 * Math.sqrt(0.8)),
  })
  expect(forecastAfter(section, part, { type: 'cut' })).toEqual({ center: 0, spread: 0 })
})
