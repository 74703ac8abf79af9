// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Palette } from '#renderer/features/palette/palette.tsx'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

const showPalette = async () => {
  const told: string[] = []
  const shown = await showScreen(
    <Palette
      onClose={() => told.push('closed')}
      onArchive={() => 0}
      onImport={() => told.push('import')}
      onSettings={() => told.push('settings')}
    />,
    async (actions) => {
      await actions.createTalk('en', null)
      await actions.editTalk({ title: 'Quarterly numbers' })
      await withDemo(actions)
    },
  )
  return { ...shown, told }
}

const found = (): readonly (string | null)[] =>
  screen.getAllByRole('option').map(({ textContent }) => textContent)

test('typing narrows what is found, and Enter does it', async () => {
  const { state, told } = await showPalette()
  const user = userEvent.setup()
  await user.keyboard('quarter')
  expect(found()).toEqual(['Quarterly numbersTalk'])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(state().document?.talk.title).toBe('Quarterly numbers'))
  expect(told).toEqual(['closed'])
})

test('places of the open talk are found by name', async () => {
  const { state } = await showPalette()
  await userEvent.setup().keyboard('hist{Enter}')
  expect(state().place).toBe('history')
})

test('what is not there is said', async () => {
  await showPalette()
  await userEvent.setup().keyboard('nowhere')
  expect(screen.getByText('Nothing by that name.')).toBeVisible()
})
