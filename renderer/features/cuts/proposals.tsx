import { useState } from 'react'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { useWords } from '#renderer/words.ts'
import { ProposalCard } from './proposal-card.tsx'
import styles from './proposals.module.css'

type ProposalsProps = { readonly document: TalkDocument; readonly proposals: readonly CutProposal[] }

const keyOf = ({ changes }: CutProposal): string =>
  changes.map(({ section, change }) => `${section} ${JSON.stringify(change)}`).join(' ')

/** Every way to make the talk fit, the one that loses least first; one of them is laid open. */
export const Proposals = ({ document, proposals }: ProposalsProps) => {
  const t = useWords()
  const [picked, setPicked] = useState('')
  const open = Math.max(
    0,
    proposals.findIndex((proposal) => keyOf(proposal) === picked),
  )
  return (
    <section className={styles.proposals}>
      <h3>
        {t('cuts.ways', {
          count: proposals.length,
          target: formatLength(talkFacts(document).budget.target),
        })}
      </h3>
      <ol className={styles.list}>
        {proposals.map((proposal, index) => (
          <li key={keyOf(proposal)}>
            <ProposalCard
              document={document}
              proposal={proposal}
              isOpen={index === open}
              onOpen={() => setPicked(keyOf(proposal))}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
