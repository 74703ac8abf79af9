import { useRef, useState } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { runKinds, type RunKind } from '#shared/domain/run.ts'
import { totalWords } from '#shared/i18n/total-words.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { useWords } from '#renderer/words.ts'
import { useRunKeys } from './run-keys.ts'
import { RunsSetAside } from './runs-set-aside.tsx'
import { StartChoice, useAppointment } from './start-choice.tsx'
import { StartClock } from './start-clock.tsx'
import styles from './start-panel.module.css'
import { useFirstFocus, useFocusAfterChoice } from './use-first-focus.ts'

/** The first delivery of a talk is a read-through, the ones after it are practice. */
const likelyKind = (document: TalkDocument): RunKind =>
  talkFacts(document).results.length === 0 ? 'read-through' : 'practice'

const Summary = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const spoken = spokenSections(document.revision.sections)
  const { length, budget } = talkFacts(document)
  return (
    <>
      <p className={styles['clock']}>{formatLength(budget.budget)}</p>
      <p className={styles['quiet']}>
        {t('rehearse.sections', { count: spoken.length, total: totalWords(t, length) })}
      </p>
      <p className={styles['first']}>
        {t('rehearse.first-section', { title: spoken[0]?.title || t('untitled.section') })}
      </p>
    </>
  )
}

/** Before the run: what kind it is, and one key to start. It takes the focus, so that Space is not typed into the field that was left. */
export const StartPanel = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const { startRun } = useActions()
  const [kind, setKind] = useState(() => likelyKind(document))
  const panel = useRef<HTMLDivElement>(null)
  useFirstFocus(panel)
  useFocusAfterChoice(panel)
  const appointment = useAppointment(document.talk, kind)
  const start = () =>
    void startRun(kind, appointment?.start.is === 'begun' ? appointment.startsAt : undefined)
  useRunKeys((key) => {
    if (key === 'mark') start()
  })
  return (
    <div ref={panel} className={styles['panel']}>
      <Summary document={document} />
      <Segmented
        label={t('rehearse.kind')}
        options={runKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <p className={styles['quiet']}>{t(`rehearse.kind-about.${kind}`)}</p>
      <StartChoice kind={kind} appointment={appointment} onStart={start} />
      <p className={styles['quiet']}>{t('rehearse.start-keys')}</p>
      <StartClock />
      <RunsSetAside />
    </div>
  )
}
