import { useId } from 'react'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { ProposalBody } from './proposal-body.tsx'
import { ProposalHead } from './proposal-head.tsx'
import styles from './proposal-card.module.css'

type ProposalCardProps = {
  readonly document: TalkDocument
  readonly proposal: CutProposal
  /** What it does in a sentence. */
  readonly lead: string
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onTry: () => void
}

/** One way to make the talk fit: a line that names it, and all of it once it is laid open. */
export const ProposalCard = ({ document, proposal, lead, isOpen, onOpen, onTry }: ProposalCardProps) => {
  const body = useId()
  return (
    <article className={styles.card} data-open={isOpen}>
      <ProposalHead
        document={document}
        proposal={proposal}
        lead={lead}
        isOpen={isOpen}
        body={body}
        onOpen={onOpen}
      />
      {isOpen ? (
        <div className={styles.body}>
          <ProposalBody id={body} document={document} proposal={proposal} lead={lead} onTry={onTry} />
        </div>
      ) : null}
    </article>
  )
}
