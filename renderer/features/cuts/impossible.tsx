import { useId } from 'react'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'
import { leadWords } from '#shared/i18n/cut-words.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { useWords } from '#renderer/words.ts'
import styles from './impossible.module.css'
import { obstacleSentences } from './obstacle-sentences.ts'
import { ProposalBody } from './proposal-body.tsx'

type ImpossibleProps = {
  readonly document: TalkDocument
  readonly answer: Extract<CutAdvice, { readonly kind: 'impossible' }>
  /** The chance to fit that was asked for. */
  readonly wanted: number
  readonly onTry: () => void
}

/** Nothing makes it fit: by how much, what stands in the way, and the least that can be reached. */
export const Impossible = ({ document, answer, wanted, onTry }: ImpossibleProps) => {
  const { best, overBudget, standingInTheWay } = answer
  const t = useWords()
  const body = useId()
  const { budget } = talkFacts(document)
  return (
    <section className={styles.impossible}>
      <h3>{t('cuts.impossible')}</h3>
      <p>
        {t('cuts.impossible.by', {
          total: formatLength(best.total),
          by: formatLength(overBudget),
          budget: formatLength(budget.budget),
          chance: percentWords(t, chanceWithin(best.outlook, budget.budget)),
          wanted: percentWords(t, wanted),
        })}
      </p>
      <h4>{t('cuts.impossible.way')}</h4>
      <ul className={styles.obstacles}>
        {obstacleSentences({ t, document }, standingInTheWay).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.hint}>{t('cuts.impossible.hint')}</p>
      {best.changes.length === 0 ? null : (
        <>
          <h4>{t('cuts.impossible.best')}</h4>
          <ProposalBody
            id={body}
            document={document}
            proposal={best}
            lead={leadWords(t, document.revision.sections, best)}
            onTry={onTry}
          />
        </>
      )}
    </section>
  )
}
