import { cleanup, render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { MiniFace } from '#renderer/features/mini/mini-face.tsx'
import { StageFace } from '#renderer/features/stage/stage-face.tsx'
import { SidePage } from '#renderer/side-page.tsx'
import type { Main } from '#renderer/store/main-port.ts'
import { startBeside } from '#renderer/store/side-start.ts'
import { createSideStore } from '#renderer/store/side-store.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { makeDesk } from './make-desk.ts'
import { makeTalk } from './make-talk.ts'
import { threeSections } from './three-sections.ts'

const faces = { mini: MiniFace, stage: StageFace } as const

/** A window beside the desk on a run; `main` where it does not answer as it should. */
export const showBeside = async (which: 'mini' | 'stage', main: Main): Promise<void> => {
  const workshop = { store: createSideStore(), main, now: () => performance.now() }
  await startBeside(workshop)
  onTestFinished(cleanup)
  render(<SidePage which={which} workshop={workshop} Face={faces[which]} />)
}

/** A run of three sections, 10:00 in all, that has just begun, and the way to command it from elsewhere. */
export const beginRun = async (kind: 'practice' | 'live' = 'practice') => {
  const desk = makeDesk()
  const talk = makeTalk()
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  const { id: runId } = (await desk.ask('run.start', { talkId: talk.id, kind })).snapshot.run
  return { desk, runId, command: (command: RunCommand) => desk.ask('run.command', { runId, command }) }
}
