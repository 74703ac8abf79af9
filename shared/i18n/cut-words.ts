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

/** A proposal in one sentence: "Cut “Live demo B” to end at 39:10." More than one change are counted, not listed. */
export const leadWords = (t: Translate, plan: Plan, { changes, total }: CutProposal): string => {
  const [change] = changes.toSorted((a, b) => b.saves - a.saves)
  if (change === undefined) return ''
  const end = formatLength(total)
  if (changes.length === 1)
    return t(`cuts.lead.${change.change.type}`, { ...values(t, { plan, change }), total: end })
  const first = changeWords(t, { plan, change })
  return t('cuts.lead.many', { first, count: changes.length - 1, all: changes.length, total: end })
}
