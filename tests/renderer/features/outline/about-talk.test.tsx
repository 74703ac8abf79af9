// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { OutlineScreen } from '#renderer/features/outline/outline-screen.tsx'
import { showScreen, withEmptyTalk } from '#tests/builders/show-screen.tsx'

test('what is kept of a talk beside its plan is typed under the outline, kept on leaving, and undone', async () => {
  const shown = await showScreen(<OutlineScreen onImport={() => undefined} />, withEmptyTalk)
  const user = userEvent.setup()
  await user.click(screen.getByText('About this talk'))
  await user.type(screen.getByRole('textbox', { name: 'Goal' }), 'Break production on purpose')
  await user.type(screen.getByRole('textbox', { name: 'Audience' }), 'Operators')
  await user.click(screen.getByRole('radio', { name: '日本語' }))
  await waitFor(async () =>
    expect((await shown.stored()).talk).toMatchObject({
      goal: 'Break production on purpose',
      audienceNotes: 'Operators',
      language: 'ja',
    }),
  )
  await shown.actions.undoEdit()
  expect((await shown.stored()).talk).toMatchObject({ audienceNotes: 'Operators', language: 'en' })
})
