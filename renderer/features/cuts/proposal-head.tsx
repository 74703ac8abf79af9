import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState } from '#shared/domain/slot.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { proposalNames } from './proposal-names.ts'
import styles from './proposal-head.module.css'

type ProposalHeadProps = {
  readonly document: TalkDocument
  readonly proposal: CutProposal
  /** What it does in a sentence. */
  readonly lead: string
  readonly isOpen: boolean
  /** Id of what the head lays open. */
  readonly body: string
  readonly onOpen: () => void
}

/** What the proposal is called, what it does in a sentence, and where the talk then ends. */
export const ProposalHead = ({ document, proposal, lead, isOpen, body, onOpen }: ProposalHeadProps) => {
  const t = useWords()
  const { budget } = talkFacts(document)
  const state = fitState(proposal.total, budget)
  return (
    <h4 className={styles.head}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={onOpen}
      >
        <span className={styles.words}>
          <span>{proposalNames(t, proposal)}</span>
          <span className={styles.lead}>{lead}</span>
        </span>
        <span className={styles.end}>
          <span className={styles.total}>{formatLength(proposal.total)}</span>
          <StateMark size="small" state={state} word={t(`state.${state}`)} />
          <span className={styles.chance}>{fitChanceWords(t, proposal.outlook, budget)}</span>
        </span>
      </button>
    </h4>
  )
}
