// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
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

test('signals are given at times of one’s own, each once, in the ways that are ticked', async () => {
  const { state } = await showScreen(dialog, asFound)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Add a time' }))
  await user.click(screen.getByRole('checkbox', { name: 'Sound: When 1:00 is left' }))
  await user.click(screen.getByRole('checkbox', { name: 'Give signals in live runs too' }))
  const times = () => state().settings.signals.times.map(({ left, sound }) => [left, sound])
  expect(times()).toEqual([
    [300_000, false],
    [60_000, true],
    [0, false],
  ])
  expect(state().settings.signals.live).toBe(true)
  const minute = screen.getByRole('group', { name: 'When 1:00 is left' })
  const field = within(minute).getByRole('textbox')
  await user.clear(field)
  await user.type(field, '5{Enter}')
  expect(field).toHaveAccessibleDescription('There is a signal at this time already.')
  await user.clear(field)
  await user.type(field, '90s{Enter}')
  await user.click(screen.getByRole('button', { name: 'Remove: When 5:00 is left' }))
  expect(times()).toEqual([
    [90_000, true],
    [0, false],
  ])
})

test('a signal keeps its row and the focus when its time is changed', async () => {
  const { state } = await showScreen(dialog, asFound)
  const user = userEvent.setup()
  const end = within(screen.getByRole('group', { name: 'When the time is used up' })).getByRole('textbox')
  await user.clear(end)
  await user.type(end, '10m{Enter}')
  expect(end).toHaveFocus()
  expect(end).toHaveValue('10:00')
  expect(state().settings.signals.times.map(({ left }) => left)).toEqual([600_000, 300_000])
})

test('the button of a hotkey says its keys, and that it waits for others', async () => {
  const { actions, state } = await showScreen(dialog, asFound)
  const { hotkeys } = state().settings
  await actions.changeSettings({
    hotkeys: { ...hotkeys, isOn: true, keys: { ...hotkeys.keys, flag: 'Ctrl+Alt+M' } },
  })
  const button = await screen.findByRole('button', { name: 'Flag this moment (Ctrl+Alt+M): change the keys' })
  await userEvent.setup().click(button)
  expect(button).toHaveAccessibleName('Flag this moment (Press the keys…): change the keys')
})
