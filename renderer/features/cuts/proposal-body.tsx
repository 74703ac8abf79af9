import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { LONGEST_WHY } from '#shared/domain/plan.ts'
import { trialsFrom } from '#shared/domain/cuts/trial.ts'
import { clipped } from '#shared/domain/clipped.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { ChangeList } from './change-list.tsx'
import { CostWords } from './cost-words.tsx'
import { proposalNames } from './proposal-names.ts'
import { outlookWords } from './outlook-words.ts'
import { ProposalBars } from './proposal-bars.tsx'
import styles from './proposal-body.module.css'
import { untried } from './untried.ts'

type ProposalBodyProps = {
  readonly id: string
  readonly document: TalkDocument
  readonly proposal: CutProposal
  /** What it does in a sentence. */
  readonly lead: string
  /** Shows what is tried by hand. */
  readonly onTry: () => void
}

/** The proposal as a picture, its changes one by one, what they cost in words, and the way to take it. */
export const ProposalBody = ({ id, document, proposal, lead, onTry }: ProposalBodyProps) => {
  const t = useWords()
  const { editPlan, tryOut } = useActions()
  const byHand = (): void => {
    const plan = document.revision.sections
    tryOut((all) => new Map([...untried(all, plan), ...trialsFrom(plan, proposal)]))
    onTry()
  }
  const apply = (): void => {
    const why = clipped(`${proposalNames(t, proposal)}: ${lead}`, LONGEST_WHY)
    void editPlan((plan) => applyProposal(plan, proposal), { reason: 'cuts', why })
  }
  return (
    <div id={id} className={styles.body}>
      <ProposalBars document={document} proposal={proposal} />
      <p className={styles.outlook}>{outlookWords(t, proposal.outlook, talkFacts(document).budget)}</p>
      <ChangeList document={document} proposal={proposal} />
      <footer className={styles.foot}>
        <CostWords document={document} proposal={proposal} />
        <div className={styles.actions}>
          <Button onPress={byHand}>{t('cuts.by-hand')}</Button>
          <Button variant="primary" onPress={apply}>
            {t('cuts.apply')}
          </Button>
        </div>
      </footer>
    </div>
  )
}
