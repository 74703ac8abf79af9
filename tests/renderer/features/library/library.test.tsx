// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Library } from '#renderer/features/library/library.tsx'
import type { Actions } from '#renderer/store/actions.ts'
import { showScreen } from '#tests/builders/show-screen.tsx'

const nothing = (): void => undefined

const library = (
  <Library
    today="2026-10-01"
    takesFocus={false}
    onHide={nothing}
    onImport={nothing}
    onArchive={nothing}
    onPalette={nothing}
    onSettings={nothing}
  />
)

const twoTalks = async (actions: Actions): Promise<void> => {
  await actions.createTalk('en', null)
  await actions.editTalk({ title: 'Quarterly numbers', startsAt: '2026-10-02T09:00' })
  await actions.openDemo('en')
}

const talk = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

test('each talk says when it is and how it stands, what is next first', async () => {
  await showScreen(library, twoTalks)
  const talks = screen.getAllByRole('button').filter((button) => 'talk' in button.dataset)
  expect(talks.map(({ textContent }) => textContent)).toEqual([
    'Quarterly numberstomorrowno run yet',
    'We deleted our staging environmentHarbour Dev Days 2026 · in 15 days2:30 over',
  ])
})

test('a talk is opened from its row, and marked', async () => {
  const { state } = await showScreen(library, twoTalks)
  await userEvent.setup().click(talk(/^Quarterly numbers/))
  await waitFor(() => expect(talk(/^Quarterly numbers/)).toHaveAttribute('aria-current', 'true'))
  expect(state().document?.talk.title).toBe('Quarterly numbers')
})

test('Delete takes the open talk out, opens the next, and undo is offered', async () => {
  const { state } = await showScreen(library, twoTalks)
  talk(/^We deleted/).focus()
  await userEvent.setup().keyboard('{Delete}')
  await waitFor(() => expect(screen.queryByRole('button', { name: /^We deleted/ })).toBeNull())
  expect(talk(/^Quarterly numbers/)).toHaveFocus()
  expect(state().document?.talk.title).toBe('Quarterly numbers')
  await state().notice?.undo?.()
  expect(await screen.findByRole('button', { name: /^We deleted/ })).toBeVisible()
})

test('arrow keys go along the talks', async () => {
  await showScreen(library, twoTalks)
  talk(/^Quarterly numbers/).focus()
  const user = userEvent.setup()
  await user.keyboard('{ArrowDown}')
  expect(talk(/^We deleted/)).toHaveFocus()
  await user.keyboard('{Home}')
  expect(talk(/^Quarterly numbers/)).toHaveFocus()
})
