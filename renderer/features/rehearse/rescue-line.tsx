import { memo } from 'react'
import { isDecisionPoint, rescueNow } from '#shared/domain/cuts/rescue-now.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Millis } from '#shared/domain/time.ts'
import { rescueWords } from '#shared/i18n/run-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './rescue-line.module.css'
import type { RunOnDesk } from './use-run-moment.ts'
import { underWay } from './under-way.ts'

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
  const answer = rescueNow(underWay(desk), second)
  if (answer.kind === 'none-needed') return <div className={styles['line']} />
  const decide = isDecisionPoint(desk, next)
  return (
    <div className={styles['line']} data-decide={decide}>
      <p className={styles['words']}>
        {decide ? <strong>{t('rehearse.decide')}</strong> : null}{' '}
        {rescueWords({ t, list, plan: desk.plan, budget: desk.facts.budget }, answer)}
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
