import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { changeWords, leadWords } from '#shared/i18n/cut-words.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const demo = makeSection({ title: 'Live demo B', planned: minutes(9) })
const intro = makeSection({ title: '', planned: minutes(5) })
const plan = [intro, demo]
const cut: ProposedChange = { section: demo.id, change: { type: 'cut' }, saves: minutes(9) }
const trim: ProposedChange = {
  section: intro.id,
  change: { type: 'trim', planned: minutes(4) },
  saves: minutes(1),
}
const short: ProposedChange = {
  section: demo.id,
  change: { type: 'short-version', planned: minutes(6) },
  saves: minutes(3),
}

const proposal = (changes: readonly ProposedChange[]): CutProposal => ({
  changes,
  total: seconds(39 * 60 + 10),
  outlook: { center: seconds(39 * 60 + 10), spread: 0, freedom: 5 },
  cost: 0,
  names: [],
})
const lead = (language: 'en' | 'ja', changes: readonly ProposedChange[]): string =>
  leadWords(translator(language), plan, proposal(changes))

test('one change is said with where the talk then ends', () => {
  expect(lead('en', [cut])).toBe('Cut “Live demo B” to end at 39:10.')
  expect(lead('en', [short])).toBe('Give the short version of “Live demo B” to end at 39:10.')
  expect(lead('ja', [cut])).toBe('「Live demo B」を削ると39:10で終わります。')
})

test('of several the one that saves most is named, the others are counted', () => {
  expect(lead('en', [trim, cut])).toBe('Cut “Live demo B”, and one more change, to end at 39:10.')
  expect(lead('en', [trim, cut, trim])).toBe('Cut “Live demo B”, and 2 more changes, to end at 39:10.')
  expect(lead('ja', [trim, cut])).toBe('「Live demo B」を削るなど2件の変更で39:10に終わります。')
})

test('a section without a title has a word for it', () => {
  expect(changeWords(translator('en'), { plan, change: trim })).toBe('Trim “Untitled section” to 4:00')
})
