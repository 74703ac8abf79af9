import { cutLines } from '#electron/export/cut-lines.ts'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { plainLine } from './aligned.ts'

/** What the advisor says of a plan. */
export type CutsOf = { readonly plan: Plan; readonly budget: Budget; readonly advice: CutAdvice }

/** What to cut in lines: each proposal, or that nothing has to go, or that nothing helps. */
export const cutTexts = (t: Translate, { plan, advice }: CutsOf): readonly string[] => {
  if (advice.kind === 'fits') return [t('cuts.fits')]
  if (advice.kind === 'impossible') {
    const [best = ''] = cutLines(t, { plan, proposals: [advice.best] }, plainLine)
    return [
      t('cuts.impossible'),
      `${t('cuts.impossible.best')}: ${formatLength(advice.best.total)}`,
      `  ${best}`,
    ]
  }
  const lines = cutLines(t, { plan, proposals: advice.proposals }, plainLine)
  return [
    `${t('report.markdown.cuts')}:`,
    ...lines.map((line, index) => `  ${index + 1}. ${line}`),
    ...(advice.isSure ? [] : [t('cuts.unsure')]),
  ]
}

const proposalJson = ({ plan, budget }: CutsOf, { names, total, changes, outlook }: CutProposal) => ({
  names,
  total,
  chance: chanceWithin(outlook, budget.budget),
  changes: changes.map(({ section, change, saves }) => ({
    section,
    title: findSection(plan, section)?.title ?? '',
    ...change,
    saves,
  })),
})

/** What to cut for machines; lengths in ms. */
export const cutsJson = (cuts: CutsOf) => {
  const { advice } = cuts
  if (advice.kind === 'fits') return { kind: advice.kind, proposals: [] }
  if (advice.kind === 'proposals')
    return {
      kind: advice.kind,
      sure: advice.isSure,
      proposals: advice.proposals.map((one) => proposalJson(cuts, one)),
    }
  return { kind: advice.kind, proposals: [], best: proposalJson(cuts, advice.best) }
}
