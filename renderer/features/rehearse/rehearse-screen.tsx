import { spokenSections } from '#shared/domain/plan.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import { RunFace } from './run-face.tsx'
import { StartClock } from './start-clock.tsx'
import { StartPanel } from './start-panel.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import styles from './rehearse-screen.module.css'
import { SideWindows } from './side-windows.tsx'
import { useRunOnDesk } from './use-run-moment.ts'

const NothingToRehearse = () => {
  const t = useWords()
  const { go } = useActions()
  return (
    <EmptyState
      title={t('rehearse.empty')}
      actions={
        <>
          <Button variant="primary" onPress={() => go('outline')}>
            {t('rehearse.to-outline')}
          </Button>
          <StartClock />
        </>
      }
    >
      {t('rehearse.empty-about')}
    </EmptyState>
  )
}

const RunElsewhere = () => {
  const t = useWords()
  const { openTalk } = useActions()
  const live = useApp(({ run }) => run)
  const title = useApp(({ library, run }) => library.find(({ id }) => id === run?.snapshot.run.talkId)?.title)
  if (live === null) return null
  return (
    <EmptyState
      title={t('rehearse.elsewhere', { title: title || t('untitled.talk') })}
      actions={
        <Button variant="primary" onPress={() => void openTalk(live.snapshot.run.talkId)}>
          {t('rehearse.to-run')}
        </Button>
      }
    >
      {t('rehearse.elsewhere-about')}
    </EmptyState>
  )
}

/** During a run nothing is beside it that would name the talk: screen readers hear it here. */
const RunHeading = () => {
  const t = useWords()
  const title = useApp(({ document, run }) => (run === null ? null : (document?.talk.title ?? '')))
  return title === null ? null : (
    <VisuallyHidden>
      <h1>{title || t('untitled.talk')}</h1>
    </VisuallyHidden>
  )
}

const RehearsePlace = () => {
  const document = useApp((state) => state.document)
  const running = useApp(({ run }) => run !== null)
  const waiting = useApp((state) => state.waiting)
  const desk = useRunOnDesk()
  if (desk !== null) return <RunFace desk={desk} />
  if (running) return <RunElsewhere />
  if (waiting !== null) return <WaitingPanel waiting={waiting} />
  const empty = document === null || spokenSections(document.revision.sections).length === 0
  return empty ? <NothingToRehearse /> : <StartPanel document={document} />
}

/** Rehearse: dark in both themes. Before the run its kind and one key to start; then the clock, in a live run and little else. */
export const RehearseScreen = () => {
  const t = useWords()
  const isRunOn = useApp(({ run }) => run !== null)
  const isLive = useApp(({ run }) => run?.snapshot.run.kind === 'live')
  return (
    <section className={styles['screen']} data-palette="stage" aria-label={t('rehearse.heading')}>
      <RunHeading />
      <RehearsePlace />
      <SideWindows isRunOn={isRunOn} quiet={isLive} />
    </section>
  )
}
