import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'
import { bySaving, leadOn, type Lead } from './cut-words.ts'

const isSameWay = (a: ProposedChange, b: ProposedChange): boolean =>
  a.section === b.section && a.change.type === b.change.type

/** What may be said of a proposal: one change, first of all one that those above it do not make; else two of them, or more. */
const toBeNamed = (proposal: CutProposal, above: readonly CutProposal[]): readonly Lead['named'][] => {
  const done = above.flatMap(({ changes }) => changes)
  const changes = bySaving(proposal)
  const own = changes.filter((change) => !done.some((other) => isSameWay(other, change)))
  return [
    ...[...own, ...changes].map((one) => [one]),
    ...changes.map((_, more) => changes.slice(0, more + 1)),
  ]
}

/** One sentence for each of several proposals, no two alike whatever they end at: each names what sets it apart from those above it. */
export const leadsOf = (t: Translate, plan: Plan, proposals: readonly CutProposal[]): readonly string[] => {
  const said = new Set<string>()
  return proposals.map((proposal, index) => {
    const ways = toBeNamed(proposal, proposals.slice(0, index))
    const bare = (named: Lead['named']): string =>
      leadOn(t, { plan, proposal: { ...proposal, total: millis(0) }, named })
    const named = ways.find((one) => !said.has(bare(one))) ?? bySaving(proposal)
    said.add(bare(named))
    return leadOn(t, { plan, proposal, named })
  })
}
