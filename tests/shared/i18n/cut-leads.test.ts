import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import { minutes } from '#shared/domain/time.ts'
import { leadsOf } from '#shared/i18n/cut-leads.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { randomQuestion } from '#tests/shared/domain/cuts/random-question.ts'

const plan = ['Intro', 'Story', 'Demo'].map((title) => makeSection({ title }))
const cut = (title: string, saves: number): ProposedChange => ({
  section: (plan.find((section) => section.title === title) ?? makeSection()).id,
  change: { type: 'cut' },
  saves: minutes(saves),
})
const proposal = (...changes: readonly ProposedChange[]): CutProposal => ({
  changes,
  total: minutes(39),
  outlook: { center: minutes(39), spread: 0, freedom: 5 },
  cost: 0,
  names: [],
})

test('each of several proposals is called by what those above it do not do', () => {
  const three = [proposal(cut('Demo', 9)), proposal(cut('Intro', 5), cut('Demo', 9))]
  expect(leadsOf(translator('en'), plan, three)).toEqual([
    'Cut “Demo” to end at 39:00.',
    'Cut “Intro”, and one more change, to end at 39:00.',
  ])
})

test('one that does only what others do is called by more than one change', () => {
  const three = [
    proposal(cut('Demo', 9), cut('Intro', 5)),
    proposal(cut('Story', 8), cut('Intro', 5)),
    proposal(cut('Demo', 9), cut('Story', 8)),
  ]
  expect(leadsOf(translator('en'), plan, three)[2]).toBe('Cut “Demo”. Cut “Story”, to end at 39:00.')
  expect(leadsOf(translator('ja'), plan, three)[2]).toBe(
    '「Demo」を削る、「Story」を削る。39:00で終わります。',
  )
})

test('no two proposals of an advice read alike, whatever they end at', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomQuestion(12), fc.constantFrom('en', 'ja'), (question, language) => {
      const sections = question.plan.map((section, index) => ({ ...section, title: `Section ${index}` }))
      const advice = adviseCuts({ ...question, plan: sections })
      fc.pre(advice.kind === 'proposals')
      const alike = advice.proposals.map((one) => ({ ...one, total: minutes(30) }))
      const leads = leadsOf(translator(language), sections, alike)
      expect(new Set(leads).size).toBe(leads.length)
    }),
    { numRuns: 150, seed: 50 },
  )
})
