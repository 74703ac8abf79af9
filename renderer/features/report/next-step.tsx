import { Scissors } from 'lucide-react'
import { assertNever } from '#shared/domain/assert-never.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Report } from '#shared/domain/report.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { leadWords } from '#shared/i18n/cut-words.ts'
import { cutSettings, lockedSections } from '#renderer/store/cut-question.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useCutAnswer, type CutAnswer } from '#renderer/use-cut-answer.ts'
import { useWords } from '#renderer/words.ts'
import styles from './next-step.module.css'

type NextStepProps = {
  readonly report: Report
  readonly document: TalkDocument
  /** The run stopped before its last section. */
  readonly isEarly: boolean
  readonly onSeeCuts: () => void
}

/** What the present plan needs: a run tells what to cut from the plan of now, not from the plan it was run with. */
const cutsAdvice = (t: Translate, { document, answer }: CutAnswer): string => {
  const { budget, outlook } = talkFacts(document)
  switch (answer.kind) {
    case 'fits':
      return t('report.next.fits-now', {
        total: formatLength(outlook.center),
        chance: fitChanceWords(t, outlook, budget),
      })
    case 'proposals': {
      const [cheapest] = answer.proposals
      return cheapest === undefined ? '' : leadWords(t, document.revision.sections, cheapest)
    }
    case 'impossible':
      return t('report.next.impossible', { budget: formatLength(budget.budget) })
    default:
      return assertNever(answer)
  }
}

/** The advisor's sentence; it comes when the advisor has thought. */
const CutsSentence = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const locked = useApp(lockedSections)
  const cuts = useApp(cutSettings)
  const answer = useCutAnswer(document, { locked, cuts })
  return (
    <span className={styles.words} aria-busy={answer === null}>
      {answer === null ? t('cuts.thinking') : cutsAdvice(t, answer)}
    </span>
  )
}

/** What to do next, in a sentence and one button. */
export const NextStep = ({ report, isEarly, document, onSeeCuts }: NextStepProps) => {
  const t = useWords()
  const { go } = useActions()
  const { wanted } = useApp(cutSettings)
  const { outlook, budget } = talkFacts(document)
  const isUnlikely = chanceWithin(outlook, budget.budget) < wanted
  if (!isEarly && (report.state === 'over' || report.state === 'tight' || isUnlikely))
    return (
      <p className={styles.next}>
        <CutsSentence document={document} />
        <Button variant="primary" icon={Scissors} onPress={onSeeCuts}>
          {t('report.next.cuts')}
        </Button>
      </p>
    )
  return (
    <p className={styles.next}>
      <span className={styles.words}>
        {t(isEarly ? 'report.next.early' : `report.next.${report.state === 'under' ? 'under' : 'fits'}`, {
          chance: fitChanceWords(t, outlook, budget),
        })}
      </span>
      <Button onPress={() => go('rehearse')}>{t('report.next.rehearse')}</Button>
    </p>
  )
}
