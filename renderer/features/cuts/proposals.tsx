import { useState } from 'react'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'
import { leadsOf } from '#shared/i18n/cut-leads.ts'
import { useWords } from '#renderer/words.ts'
import { ProposalCard } from './proposal-card.tsx'
import styles from './proposals.module.css'

type ProposalsProps = {
  readonly document: TalkDocument
  readonly answer: Extract<CutAdvice, { readonly kind: 'proposals' }>
  /** The chance to fit that was asked for. */
  readonly wanted: number
  readonly onTry: () => void
}

const keyOf = ({ changes }: CutProposal): string =>
  changes.map(({ section, change }) => `${section} ${JSON.stringify(change)}`).join(' ')

/** Every way to make the talk fit, the one that loses least first; one of them is laid open. */
export const Proposals = ({ document, answer, wanted, onTry }: ProposalsProps) => {
  const t = useWords()
  const { proposals, isSure } = answer
  const [picked, setPicked] = useState('')
  const open = Math.max(
    0,
    proposals.findIndex((proposal) => keyOf(proposal) === picked),
  )
  const leads = leadsOf(t, document.revision.sections, proposals)
  return (
    <section className={styles.proposals}>
      <h3>
        {t('cuts.ways', {
          count: proposals.length,
          wanted: percentWords(t, wanted),
        })}
      </h3>
      <ol className={styles.list}>
        {proposals.map((proposal, index) => (
          <li key={keyOf(proposal)}>
            <ProposalCard
              document={document}
              proposal={proposal}
              lead={leads[index] ?? ''}
              isOpen={index === open}
              onOpen={() => setPicked(keyOf(proposal))}
              onTry={onTry}
            />
          </li>
        ))}
      </ol>
      {isSure ? null : <p>{t('cuts.unsure')}</p>}
    </section>
  )
}
