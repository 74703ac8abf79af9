// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { WelcomeScreen } from '#renderer/features/welcome/welcome-screen.tsx'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

const showWelcome = async () => {
  const told: string[] = []
  const shown = await showScreen(<WelcomeScreen onImport={() => told.push('import')} />, asFound)
  return { ...shown, told }
}

const way = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

test('the demo talk is one click away', async () => {
  const { state } = await showWelcome()
  await userEvent.setup().click(way(/^Open the demo talk/))
  await waitFor(() => expect(state().document?.runs).toHaveLength(4))
})

test('so is an empty talk in the language of the screens', async () => {
  const { state } = await showWelcome()
  await userEvent.setup().click(way(/^Type the sections/))
  await waitFor(() => expect(state().document?.talk.language).toBe('en'))
  expect(state().document?.revision.sections).toEqual([])
})

test('and so is an import', async () => {
  const { told } = await showWelcome()
  await userEvent.setup().click(way(/^Import an outline/))
  expect(told).toEqual(['import'])
})
