import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { ChangeList } from './change-list.tsx'
import { CostWords } from './cost-words.tsx'
import { ProposalBars } from './proposal-bars.tsx'
import styles from './proposal-body.module.css'

type ProposalBodyProps = {
  readonly id: string
  readonly document: TalkDocument
  readonly proposal: CutProposal
}

/** The proposal as a picture, its changes one by one, what they cost in words, and the way to take it. */
export const ProposalBody = ({ id, document, proposal }: ProposalBodyProps) => {
  const t = useWords()
  const { editPlan } = useActions()
  return (
    <div id={id} className={styles.body}>
      <ProposalBars document={document} proposal={proposal} />
      <ChangeList document={document} proposal={proposal} />
      <footer className={styles.foot}>
        <CostWords document={document} proposal={proposal} />
        <Button
          variant="primary"
          onPress={() => void editPlan((plan) => applyProposal(plan, proposal), { reason: 'cuts' })}
        >
          {t('cuts.apply')}
        </Button>
      </footer>
    </div>
  )
}
