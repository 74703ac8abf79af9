import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import type { ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import { minutes } from '#shared/domain/time.ts'
import { costSentences } from '#renderer/features/cuts/cost-sentences.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

const document = demoDocument()
const [opening, staging, flags] = document.revision.sections.map(({ id }) => id)

const costs = (changes: readonly ProposedChange[], of = document): readonly string[] =>
  costSentences({
    t: translator('en'),
    list: (names) => names.join(' + '),
    document: of,
    proposal: {
      changes,
      total: minutes(38),
      outlook: { center: minutes(38), spread: 0, freedom: 5 },
      cost: 0,
      names: [],
    },
  })

const cutOf = (section = flags): readonly ProposedChange[] =>
  section === undefined ? [] : [{ section, change: { type: 'cut' }, saves: minutes(6) }]
const trimOf = (section = opening): readonly ProposedChange[] =>
  section === undefined ? [] : [{ section, change: { type: 'trim', planned: minutes(3) }, saves: minutes(1) }]

test('what is cut is named, and that every promise is kept', () => {
  expect(costs([...cutOf(staging), ...cutOf()])).toEqual([
    'Loses “What staging really caught” + “Flags that retire themselves”.',
    'All 3 promises are kept.',
  ])
})

test('more than three titles are counted', () => {
  expect(costs(document.revision.sections.slice(0, 4).flatMap(({ id }) => cutOf(id)))[0]).toBe(
    'Loses 4 sections.',
  )
})

test('when nothing is cut whole every section stays, but a must that gets shorter is named', () => {
  expect(costs(trimOf())).toEqual([
    'Every section stays.',
    'Takes time from “Staging was green”, which must stay.',
    'All 3 promises are kept.',
  ])
})

test('a promise that no section delivers is not called kept', () => {
  const nobody = document.revision.sections.map((section) => ({
    ...section,
    promises: section.promises.filter((id) => id !== document.talk.promises[2]?.id),
  }))
  const sentences = costs(cutOf(), demoDocument({ revision: { ...document.revision, sections: nobody } }))
  expect(sentences.slice(1)).toEqual([
    'Every promise delivered now stays so.',
    'No section delivers “A rollout that goes wrong on stage and recovers in front of you”, before or after.',
  ])
})

test('without a promise there is nothing to keep, and that is said', () => {
  const sentences = costs(cutOf(), demoDocument({ talk: { ...document.talk, promises: [] } }))
  expect(sentences.at(-1)).toBe('No promise is written down, so none can break.')
})
