// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SettingsDialog } from '#renderer/features/settings/settings-dialog.tsx'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

const dialog = <SettingsDialog onClose={() => undefined} />

test('a choice takes effect at once and is stored', async () => {
  const { state, desk } = await showScreen(dialog, asFound)
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Dark' }))
  expect(state().settings.theme).toBe('dark')
  await waitFor(async () => expect((await desk.ask('settings.read', null)).theme).toBe('dark'))
})

test('an interval that is no number of milliseconds is refused, and stays as typed', async () => {
  const { state } = await showScreen(dialog, asFound)
  const user = userEvent.setup()
  const field = screen.getByRole('textbox', { name: /Ignore a second press/ })
  await user.clear(field)
  await user.type(field, '2500')
  expect(field).toHaveValue('2500')
  expect(field).toHaveAccessibleDescription('Type a whole number from 0 to 2000.')
  expect(state().settings.bounce).toBe(250)
})

test('it says where the talks are kept', async () => {
  const { desk } = await showScreen(dialog, asFound)
  expect(screen.getByText(desk.file)).toBeVisible()
})
