// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useGlobalKeys } from '#renderer/global-keys.ts'
import { PlaceScreen } from '#renderer/place-screen.tsx'
import { instant, minutes } from '#shared/domain/time.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

const nothing = (): void => undefined

const Window = () => {
  useGlobalKeys(nothing)
  return <PlaceScreen onImport={nothing} />
}

/** Types into the notes of the demo section, and leaves the focus there. */
const typeNotes = async (text: string): Promise<void> => {
  const user = userEvent.setup()
  screen.getByRole('row', { name: /^Demo/ }).focus()
  await user.keyboard(' ')
  await user.type(
    within(screen.getByRole('complementary', { name: /^Details/ })).getByLabelText(/notes/),
    text,
  )
}

test('what is typed is kept when Ctrl and a number lead to another place', async () => {
  const shown = await showScreen(<Window />, withDemo)
  await typeNotes(' Say it slowly.')
  await userEvent.keyboard('{Control>}2{/Control}')
  expect(shown.state().place).toBe('rehearse')
  expect((await shown.stored()).revision.sections.map(({ notes }) => notes)).toContainEqual(
    expect.stringMatching(/Say it slowly\.$/),
  )
})

test('what is typed is kept in its own talk when Ctrl+N makes another', async () => {
  const shown = await showScreen(<Window />, withDemo)
  const first = (await shown.stored()).talk.id
  await typeNotes(' Say it slowly.')
  await userEvent.keyboard('{Control>}n{/Control}')
  await waitFor(() => expect(shown.state().document?.talk.id).not.toBe(first))
  const { revision } = await shown.desk.ask('talk.open', { talkId: first })
  expect(revision.sections.some(({ notes }) => notes.endsWith('Say it slowly.'))).toBe(true)
  expect(shown.state().document?.revision.sections).toEqual([])
})

test('what is typed is kept when the run that waits begins by itself', async () => {
  const desk = makeDesk()
  const shown = await showScreen(<Window />, withDemo, desk)
  const at = instant(desk.clock.wall() + minutes(10))
  await shown.actions.waitForStart(at)
  await typeNotes(' Say it slowly.')
  desk.clock.advance(minutes(10))
  desk.service.rehearsal.due()
  await waitFor(() => expect(shown.state().run).not.toBeNull())
  expect((await shown.stored()).revision.sections.some(({ notes }) => notes.endsWith('Say it slowly.'))).toBe(
    true,
  )
})

test('a key that is held makes one talk, not one for each repeat', async () => {
  const { state, desk } = await showScreen(<Window />, withDemo)
  for (const repeat of [false, true, true]) fireEvent.keyDown(window, { key: 'n', ctrlKey: true, repeat })
  await waitFor(() => expect(state().library).toHaveLength(2))
  fireEvent.keyDown(window, { key: '4', ctrlKey: true })
  expect(state().place).toBe('cuts')
  await expect(desk.ask('library.list', null)).resolves.toHaveLength(2)
})

test('under a dialog the keys of the app do nothing', async () => {
  const { state } = await showScreen(<Window />, withDemo)
  screen.getByRole('row', { name: /^Demo/ }).focus()
  await userEvent.keyboard('s')
  expect(await screen.findByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{Control>}n3{/Control}')
  expect(state().place).toBe('outline')
  expect(state().library).toHaveLength(1)
})
