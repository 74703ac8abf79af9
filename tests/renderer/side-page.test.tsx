// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { expect, onTestFinished, test } from 'vitest'
import { MiniFace } from '#renderer/features/mini/mini-face.tsx'
import { StageFace } from '#renderer/features/stage/stage-face.tsx'
import { SidePage } from '#renderer/side-page.tsx'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { startBeside } from '#renderer/store/side-start.ts'
import { createSideStore } from '#renderer/store/side-store.ts'
import { createWords } from '#renderer/words.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { minutes } from '#shared/domain/time.ts'
import { mainOf } from '#tests/builders/main-of.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const faces = { mini: MiniFace, stage: StageFace } as const

/** A window beside the desk on a run; `main` where it does not answer as it should. */
const showBeside = async (which: 'mini' | 'stage', main: Main): Promise<void> => {
  const workshop = { store: createSideStore(), main, now: () => performance.now() }
  await startBeside(workshop)
  onTestFinished(cleanup)
  render(
    <I18nextProvider i18n={createWords()}>
      <SidePage which={which} workshop={workshop} Face={faces[which]} />
    </I18nextProvider>,
  )
}

/** A run of three sections, 10:00 in all, that has just begun, and the way to command it from elsewhere. */
const beginRun = async (kind: 'practice' | 'live' = 'practice') => {
  const desk = makeDesk()
  const talk = makeTalk()
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  const { id: runId } = (await desk.ask('run.start', { talkId: talk.id, kind })).snapshot.run
  return { desk, runId, command: (command: RunCommand) => desk.ask('run.command', { runId, command }) }
}

const said = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

for (const which of ['mini', 'stage'] as const) {
  test(`a second press on the ${which} is said there to be ignored, each time`, async () => {
    const { desk } = await beginRun()
    await showBeside(which, mainOf(desk))
    await userEvent.keyboard(' ')
    await waitFor(() => expect(said()).toBe('Second press ignored'))
    const first = screen.getByText('Second press ignored')
    await userEvent.keyboard(' ')
    await waitFor(() => expect(first).not.toBeInTheDocument())
    expect(said()).toBe('Second press ignored')
  })

  test(`the ${which} says too what was pressed elsewhere and ignored, and nothing once time is told again`, async () => {
    const { desk, command } = await beginRun('live')
    await showBeside(which, mainOf(desk))
    await command({ type: 'pause' })
    await waitFor(() => expect(said()).toBe('A live run does not pause'))
    const word = screen.getByText('A live run does not pause')
    desk.clock.advance(minutes(1))
    desk.service.rehearsal.tell()
    await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('39:00'))
    expect(word).toBeInTheDocument()
  })

  test(`what main does not do for the ${which} is said there in words`, async () => {
    const { desk } = await beginRun()
    const main = mainOf(desk)
    const broken: Main['ask'] = async (channel, request) => {
      if (channel === 'run.command' || channel === 'window.close') throw new RequestFailure('internal')
      return main.ask(channel, request)
    }
    await showBeside(which, { ...main, ask: broken })
    for (const key of [' ', '{Escape}']) {
      await userEvent.keyboard(key)
      await waitFor(() => expect(said()).toBe('Not done. Please try again.'))
    }
  })
}

test('a press that comes after the run was left is told that it is over', async () => {
  const { desk, runId, command } = await beginRun()
  await showBeside('mini', { ...mainOf(desk), on: () => () => undefined })
  await command({ type: 'finish' })
  await desk.ask('run.leave', { runId })
  await userEvent.keyboard(' ')
  await waitFor(() => expect(said()).toBe('The run is over'))
})
