import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** What a proposal is called: "Boldest · Cheapest". */
export const proposalNames = (t: Translate, { names }: Pick<CutProposal, 'names'>): string =>
  (names.length === 0 ? (['other'] as const) : names).map((name) => t(`cuts.name.${name}`)).join(' · ')
