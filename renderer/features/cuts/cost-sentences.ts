import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { findSection, spokenSections } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

type Setting = {
  readonly t: Translate
  /** Writes names in a row. */
  readonly list: (names: readonly string[]) => string
  readonly document: TalkDocument
  readonly proposal: CutProposal
}

const quoted = ({ t, list }: Setting, titles: readonly string[]): string =>
  list(titles.map((title) => t('cuts.cost.title', { title })))

const titlesOf = (
  { t, document, proposal }: Setting,
  fits: (change: ProposedChange, section: Section) => boolean,
): readonly string[] =>
  proposal.changes.flatMap((change) => {
    const section = findSection(document.revision.sections, change.section)
    return section !== undefined && fits(change, section) ? [section.title || t('untitled.section')] : []
  })

/** More titles than this are counted: they stand in the list of changes anyway. */
const NAMED = 3

const lost = (setting: Setting): string => {
  const { t } = setting
  const titles = titlesOf(setting, ({ change }) => change.type === 'cut')
  if (titles.length === 0) return t('cuts.cost.whole')
  return titles.length > NAMED
    ? t('cuts.cost.loses-many', { sections: titles.length })
    : t('cuts.cost.loses', { titles: quoted(setting, titles) })
}

const shortenedMusts = (setting: Setting): readonly string[] => {
  const { t } = setting
  const titles = titlesOf(setting, ({ change }, { priority }) => change.type !== 'cut' && priority === 'must')
  if (titles.length === 0) return []
  return [
    titles.length > NAMED
      ? t('cuts.cost.must-many', { sections: titles.length })
      : t('cuts.cost.must', { titles: quoted(setting, titles) }),
  ]
}

/** The advisor keeps what is delivered now; a promise that no section delivers is not called kept. */
const promises = (setting: Setting): readonly string[] => {
  const { t, document } = setting
  const all = document.talk.promises
  const delivered = new Set(spokenSections(document.revision.sections).flatMap((section) => section.promises))
  const missing = all.filter(({ id }) => !delivered.has(id))
  if (all.length === 0) return [t('cuts.cost.no-promises')]
  if (missing.length === 0) return [t('cuts.cost.promises', { count: all.length })]
  return [
    ...(missing.length < all.length ? [t('cuts.cost.promises-delivered')] : []),
    t('cuts.cost.undelivered', {
      promises: quoted(
        setting,
        missing.map(({ text }) => text),
      ),
    }),
  ]
}

/** What a proposal costs, in sentences: what is lost, which musts get shorter, and what becomes of the promises. */
export const costSentences = (setting: Setting): readonly string[] => [
  lost(setting),
  ...shortenedMusts(setting),
  ...promises(setting),
]
