import { memo } from 'react'
import type { Rescue } from '#shared/domain/cuts/rescue.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import { overBy, type Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './rescue-line.module.css'
import type { RunOnDesk } from './use-run-moment.ts'
import { isDecisionPoint, wayOut } from './way-out.ts'

type Saying = {
  readonly t: Translate
  readonly list: (names: readonly string[]) => string
  readonly plan: Plan
  readonly budget: Budget
}

const sentence = (
  { t, list, plan, budget }: Saying,
  answer: Exclude<Rescue, { kind: 'none-needed' }>,
): string => {
  const titles = list(answer.sections.map((id) => findSection(plan, id)?.title || t('untitled.section')))
  const by = formatLength(overBy(answer.endsAt, budget))
  if (answer.sections.length === 0) return t('rehearse.rescue-none', { by })
  const values = { titles, at: formatLength(answer.endsAt), by }
  return t(answer.kind === 'leave-out' ? 'rehearse.rescue' : 'rehearse.rescue-short', values)
}

type Props = {
  readonly desk: RunOnDesk
  /** The run clock in whole seconds, in ms: the way out is looked for once a second. */
  readonly second: Millis
  /** The section after this one. */
  readonly next: SectionId | null
}

/** Which of the coming sections to leave out so as to end in time; empty while none has to be. */
export const RescueLine = memo(({ desk, second, next }: Props) => {
  const t = useWords()
  const { list } = useWriting()
  const { commandRun } = useActions()
  const answer = wayOut(desk, second)
  if (answer.kind === 'none-needed') return <div className={styles['line']} />
  const decide = isDecisionPoint(desk, next)
  return (
    <div className={styles['line']} data-decide={decide}>
      <p className={styles['words']}>
        {decide ? <strong>{t('rehearse.decide')}</strong> : null}{' '}
        {sentence({ t, list, plan: desk.plan, budget: desk.facts.budget }, answer)}
      </p>
      {answer.sections.length > 0 ? (
        <Button
          size="small"
          keys={['T']}
          onPress={() => void commandRun({ type: 'take-rescue', sections: answer.sections })}
        >
          {t('rehearse.rescue-take')}
        </Button>
      ) : null}
    </div>
  )
})
