import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import { formatLength } from '#shared/domain/format.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import type { Translate } from './catalogue.ts'

type Of = { readonly plan: Plan; readonly change: ProposedChange }

const values = (t: Translate, { plan, change: { section, change } }: Of) => ({
  title: findSection(plan, section)?.title || t('untitled.section'),
  planned: change.type === 'cut' ? '' : formatLength(change.planned),
})

/** One change of a proposal: "Trim “Demo” to 9:00". */
export const changeWords = (t: Translate, of: Of): string =>
  t(`cuts.change.${of.change.change.type}`, values(t, of))

/** What saves most comes first. */
export const bySaving = ({ changes }: CutProposal): readonly ProposedChange[] =>
  changes.toSorted((a, b) => b.saves - a.saves)

/** A proposal to be said. */
export type Lead = {
  readonly plan: Plan
  readonly proposal: CutProposal
  /** The changes that are said; the others are counted. */
  readonly named: readonly ProposedChange[]
}

/** The sentence of a proposal that says these of its changes, and counts the others. */
export const leadOn = (t: Translate, { plan, proposal: { changes, total }, named }: Lead): string => {
  const [change, ...others] = named
  if (change === undefined) return ''
  const end = formatLength(total)
  if (changes.length === 1)
    return t(`cuts.lead.${change.change.type}`, { ...values(t, { plan, change }), total: end })
  const first = others.reduce(
    (said, other) => t('cuts.lead.then', { first: said, second: changeWords(t, { plan, change: other }) }),
    changeWords(t, { plan, change }),
  )
  const count = changes.length - named.length
  return count === 0
    ? t('cuts.lead.all', { first, total: end })
    : t('cuts.lead.many', { first, count, all: changes.length, total: end })
}

/** A proposal in one sentence: "Cut “Live demo B” to end at 39:10." More than one change are counted, not listed. */
export const leadWords = (t: Translate, plan: Plan, proposal: CutProposal): string =>
  leadOn(t, { plan, proposal, named: bySaving(proposal).slice(0, 1) })
