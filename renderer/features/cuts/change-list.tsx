import { Minimize2, Scissors, Zap, type LucideIcon } from 'lucide-react'
import type { CutProposal, ProposedChange } from '#shared/domain/cuts/cut-proposal.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { changeWords } from '#shared/i18n/cut-words.ts'
import { useWords } from '#renderer/words.ts'
import styles from './change-list.module.css'

const ICONS: { readonly [Type in ProposedChange['change']['type']]: LucideIcon } = {
  cut: Scissors,
  trim: Minimize2,
  'short-version': Zap,
}

type ChangeListProps = { readonly document: TalkDocument; readonly proposal: CutProposal }

/** What goes, in the order of the talk, each with what it saves. */
export const ChangeList = ({ document, proposal }: ChangeListProps) => {
  const t = useWords()
  const plan = document.revision.sections
  return (
    <ul className={styles.changes}>
      {proposal.changes.map((change) => {
        const Icon = ICONS[change.change.type]
        return (
          <li key={change.section} className={styles.change}>
            <Icon aria-hidden size={14} strokeWidth={1.75} className={styles.icon} />
            <span className={styles.what}>{changeWords(t, { plan, change })}</span>
            <span className={styles.saves}>{t('cuts.saves', { by: formatLength(change.saves) })}</span>
          </li>
        )
      })}
    </ul>
  )
}
