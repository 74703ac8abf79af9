// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useOpenedFiles } from '#renderer/opened-files.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

const Window = () => {
  const [isSplitting, setSplitting] = useState(false)
  const [files, setFiles] = useState<readonly File[]>([])
  useOpenedFiles(true, setFiles)
  return (
    <>
      <button type="button" onClick={() => setSplitting(true)}>
        Split
      </button>
      <Dialog title="Split" isOpen={isSplitting} onClose={() => setSplitting(false)} closeLabel="Close">
        {null}
      </Dialog>
      <output>{files.map(({ name }) => name).join()}</output>
    </>
  )
}

const outline = (): string => {
  const path = join(temporaryFolder(), 'talk.md')
  writeFileSync(path, '## Opening (5m)\n')
  return path
}

test('a file that the system opens is taken at once where nothing lies over the window', async () => {
  const { desk } = await showScreen(<Window />, asFound)
  act(() => desk.opens(outline()))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('talk.md'))
})

test('under a dialog of a screen it waits until that has gone', async () => {
  const { desk, state } = await showScreen(<Window />, asFound)
  await userEvent.click(screen.getByRole('button', { name: 'Split' }))
  act(() => desk.opens(outline()))
  expect(state().filesWait).toBe(true)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('talk.md'))
})
