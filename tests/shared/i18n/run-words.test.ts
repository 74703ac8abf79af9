import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { rescueWords } from '#shared/i18n/run-words.ts'
import { localeOf } from '#renderer/writing.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const budget = budgetOf(makeTalk())

const rescue = (language: 'en' | 'ja', titles: readonly string[]): string => {
  const plan = titles.map((title) => makeSection({ title }))
  const formatter = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  const saying = {
    t: translator(language),
    list: (names: readonly string[]) => formatter.format(names),
    plan,
    budget,
  }
  const sections = plan.map(({ id }) => id)
  return rescueWords(saying, { kind: 'leave-out', sections, endsAt: minutes(39) })
}

test('up to three sections to leave out are named', () => {
  expect(rescue('en', ['Demo', 'Benchmarks', ''])).toBe(
    'To end in time, leave out Demo, Benchmarks and Untitled section: ends at 39:00.',
  )
})

test('of more, three are named and the others counted: the line is read at a glance', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => `Part ${index + 1}`)
  expect(rescue('en', sixty)).toBe(
    'To end in time, leave out Part 1, Part 2, Part 3 and 57 more: ends at 39:00.',
  )
  expect(rescue('en', sixty.slice(0, 4))).toMatch(/Part 3 and one more/)
  expect(rescue('ja', sixty)).toBe(
    '間に合わせるには、Part 1、Part 2、Part 3、ほか57件を省きます: 39:00に終了',
  )
})

test('a title alone is named in full, three long ones by their beginnings', () => {
  expect(rescue('en', ['Flags that retire themselves'])).toBe(
    'To end in time, leave out Flags that retire themselves: ends at 39:00.',
  )
  const long = 'Supercalifragilistic'.repeat(10)
  expect(rescue('en', [long])).toContain('Supercalifragilistic'.repeat(2))
  expect(rescue('en', [long, 'Demo', long])).toBe(
    'To end in time, leave out Supercalifragilisti…, Demo and Supercalifragilisti…: ends at 39:00.',
  )
})
