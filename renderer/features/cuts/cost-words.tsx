import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { costSentences } from './cost-sentences.ts'
import styles from './cost-words.module.css'

type CostWordsProps = { readonly document: TalkDocument; readonly proposal: CutProposal }

/** What the proposal costs, in words. */
export const CostWords = ({ document, proposal }: CostWordsProps) => {
  const t = useWords()
  const { list, sentences } = useWriting()
  return <p className={styles.words}>{sentences(costSentences({ t, list, document, proposal }))}</p>
}
