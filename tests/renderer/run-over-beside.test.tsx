// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { minutes } from '#shared/domain/time.ts'
import { mainOf } from '#tests/builders/main-of.ts'
import { beginRun, showBeside } from '#tests/builders/show-beside.tsx'

/** A run of 8:00, stopped in its first section, in a window beside the desk. */
const stopped = async (which: 'mini' | 'stage', how: 'finish' | 'discard') => {
  const run = await beginRun()
  await showBeside(which, mainOf(run.desk))
  run.desk.clock.advance(minutes(8))
  await run.command({ type: how })
  await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('8:00'))
  return run
}

for (const which of ['mini', 'stage'] as const) {
  test(`a run that stopped early is as long as it was on the ${which}, and neither under nor ahead`, async () => {
    await stopped(which, 'finish')
    expect(screen.getByRole('main')).toHaveTextContent('The run is over')
    expect(screen.getByRole('main')).not.toHaveTextContent(/under|−|Remaining/)
  })

  test(`a run that was discarded is called so on the ${which}, and ← brings it back`, async () => {
    await stopped(which, 'discard')
    expect(screen.getByText('Discarded')).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}')
    await waitFor(() => expect(screen.getByText('Opening')).toBeVisible())
  })

  test(`a run told to its end has its state on the ${which}`, async () => {
    const { desk, command } = await beginRun()
    await showBeside(which, mainOf(desk))
    for (const length of [2, 5, 40]) {
      desk.clock.advance(minutes(length))
      await command({ type: 'mark' })
    }
    await waitFor(() => expect(screen.getByText('over')).toBeVisible())
    expect(screen.getByRole('timer')).toHaveTextContent('47:00')
  })
}

test('the stage says what the length means', async () => {
  await stopped('stage', 'finish')
  expect(screen.getByText('8:00, stopped in section 1 of 3: too early to say whether it fits.')).toBeVisible()
})
