// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { minutes } from '#shared/domain/time.ts'
import { mainOf } from '#tests/builders/main-of.ts'
import { beginRun, showBeside } from '#tests/builders/show-beside.tsx'

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

test('keys that are pressed with others are not the small clock’s', async () => {
  const { desk } = await beginRun()
  await showBeside('mini', mainOf(desk))
  await userEvent.keyboard('{Control>} {/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}{ArrowRight}{/Meta}')
  await userEvent.keyboard('{ArrowLeft}')
  await waitFor(() => expect(said()).toBe('Nothing to take back'))
  expect((await desk.ask('run.current', null))?.snapshot.ignored).toBe(1)
})

test('what every window shows is said in the one that is used', async () => {
  const { desk, command } = await beginRun()
  await showBeside('stage', mainOf(desk))
  const elsewhere = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  await command({ type: 'back' })
  const shown = await screen.findByText('Nothing to take back')
  expect(shown.closest('output')).toHaveAttribute('aria-live', 'off')
  elsewhere.mockReturnValue(true)
  await command({ type: 'back' })
  await waitFor(() =>
    expect(screen.getByText('Nothing to take back').closest('output')).toHaveAttribute('aria-live', 'polite'),
  )
})

test('a press that comes after the run was left is told that it is over', async () => {
  const { desk, runId, command } = await beginRun()
  await showBeside('mini', { ...mainOf(desk), on: () => () => undefined })
  await command({ type: 'finish' })
  await desk.ask('run.leave', { runId })
  await userEvent.keyboard(' ')
  await waitFor(() => expect(said()).toBe('The run is over'))
})

test('what was said of an ignored press is gone with the next one that counts', async () => {
  const { desk } = await beginRun()
  await showBeside('mini', mainOf(desk))
  await userEvent.keyboard(' ')
  await waitFor(() => expect(said()).toBe('Second press ignored'))
  desk.clock.advance(minutes(1))
  await userEvent.keyboard(' ')
  await waitFor(() => expect(said()).toBe(''))
})

test('each window is called by what it is, in the language of the app', async () => {
  const { desk } = await beginRun()
  await showBeside('mini', mainOf(desk))
  expect(document.title).toBe('Small clock')
  desk.service.tell('settings.changed', { ...DEFAULT_SETTINGS, language: 'ja' })
  await waitFor(() => expect(document.title).toBe('小さな時計'))
})

test('with the run goes its last signal', async () => {
  const { desk, runId, command } = await beginRun()
  await showBeside('stage', mainOf(desk))
  const signal = {
    about: { type: 'left', left: minutes(0) },
    flash: true,
    sound: false,
    notification: false,
  } as const
  desk.service.tell('run.signal', { signal, sounds: null })
  await waitFor(() => expect(said()).toBe('The time is used up'))
  await command({ type: 'finish' })
  await desk.ask('run.leave', { runId })
  await waitFor(() => expect(said()).toBe(''))
})
