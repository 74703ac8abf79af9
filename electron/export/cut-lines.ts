import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { changeWords } from '#shared/i18n/cut-words.ts'

/** Cuts proposed for a plan, the best first; no proposal when it fits, or when nothing helps. */
export type ProposedCuts = { readonly plan: Plan; readonly proposals: readonly CutProposal[] }

/** One line for each proposal: when the talk would end, and what has to change for it; `escape` makes titles safe where they are written to. */
export const cutLines = (
  t: Translate,
  { plan, proposals }: ProposedCuts,
  escape: (text: string) => string,
): readonly string[] =>
  proposals.map(({ changes, total }) => {
    const texts = changes.map((change) => escape(changeWords(t, { plan, change })))
    return t('report.markdown.proposal', { total: formatLength(total), changes: texts.join(' · ') })
  })
