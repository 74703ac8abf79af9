// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { RunKind } from '#shared/domain/run.ts'
import { minutes } from '#shared/domain/time.ts'
import { Recovery } from '#renderer/features/recovery/recovery.tsx'
import { openWindow } from '#tests/builders/main-of.ts'
import { makeDesk, temporaryFolder } from '#tests/builders/make-desk.ts'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

/** A run of the demo talk, marked at 5:00 and cut short at 7:00; then the app starts again. */
const afterCrash = async (kind: RunKind) => {
  const folder = temporaryFolder()
  const before = makeDesk(folder)
  const { actions } = await openWindow(before)
  await actions.openDemo('en')
  await actions.startRun(kind)
  before.clock.advance(minutes(5))
  await actions.commandRun({ type: 'mark' })
  before.clock.advance(minutes(2))
  before.service.rehearsal.beat()
  before.close()
  return showScreen(<Recovery />, asFound, makeDesk(folder))
}

const answer = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

test('an interrupted run is asked about, with what each answer means', async () => {
  await afterCrash('practice')
  expect(screen.getByRole('alertdialog', { name: 'A run was interrupted' })).toHaveTextContent(
    'Practice of “We deleted our staging environment”, at 7:00 in “What staging really caught”.',
  )
  expect(answer(/^Go on/)).toHaveTextContent('The clock goes on from 7:00.')
  expect(answer(/^End it/)).toHaveTextContent('The run is kept, 5:00 long.')
  expect(answer(/^Go on/)).toHaveFocus()
})

test('of a live run it is said that the gap counts', async () => {
  await afterCrash('live')
  expect(answer(/^Go on/)).toHaveTextContent(/The slot clock of a live run never stops/)
})

test('the answer can be put off, and the question stays in sight', async () => {
  const { state } = await afterCrash('practice')
  const user = userEvent.setup()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(state().unfinished).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Decide' }))
  expect(screen.getByRole('alertdialog')).toBeVisible()
})

test('ending it keeps the run, and nothing is asked any more', async () => {
  const { state, stored } = await afterCrash('practice')
  await userEvent.setup().click(answer(/^End it/))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(state().unfinished).toBeNull()
  expect((await stored()).runs).toHaveLength(5)
})
