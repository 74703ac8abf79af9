// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { GuideDialog } from '#renderer/features/guide/guide-dialog.tsx'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

test('the forecast is explained in six short chapters; Escape closes them', async () => {
  const closed: string[] = []
  await showScreen(<GuideDialog onClose={() => void closed.push('closed')} />, asFound)
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'What the chance means',
    'Why few runs make a wide range',
    'Why faster is not shorter',
    'Why the stage is not the rehearsal',
    'How the cost of a cut is counted',
    'How to change what counts',
  ])
  await userEvent.setup().keyboard('{Escape}')
  expect(closed).toEqual(['closed'])
})
