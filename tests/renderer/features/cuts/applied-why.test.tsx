// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CutsScreen } from '#renderer/features/cuts/cuts-screen.tsx'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

test('a proposal that is applied leaves its name and what it does as the reason for the plan', async () => {
  const { stored } = await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  const before = (await stored()).revision.id
  const [apply] = await screen.findAllByRole('button', { name: 'Apply as new plan' })
  await user.click(apply ?? document.body)
  await waitFor(async () => expect((await stored()).revision.id).not.toBe(before))
  expect((await stored()).revision.why).toMatch(/^.+: (Cut|Trim|Give).+ to end at \d/)
})
