// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Notice, type NoticeContent } from '#renderer/ui/notice.tsx'

afterEach(cleanup)

const Settings = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Settings</Button>
      <Dialog title="Your settings" isOpen={isOpen} onClose={() => setOpen(false)} closeLabel="Close">
        <InlineField label="Name" value="Ada" onCommit={() => undefined} />
      </Dialog>
    </>
  )
}

test('a dialog carries its title, closes with Esc, and focus goes back to what opened it', async () => {
  const user = userEvent.setup()
  render(<Settings />)
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  expect(screen.getByRole('dialog', { name: 'Your settings' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Settings' })).toHaveFocus())
})

test('Esc in a field with something typed restores the field before it closes the dialog', async () => {
  const user = userEvent.setup()
  render(<Settings />)
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), ' L.{Escape}')
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a menu opens from its button, by keyboard, and does what is chosen', async () => {
  const user = userEvent.setup()
  const done: string[] = []
  render(
    <Menu
      label="What to do with the section"
      trigger={<IconButton icon={Ellipsis} label="More" />}
      entries={[
        { id: 'duplicate', label: 'Duplicate', onAction: () => done.push('duplicate') },
        { id: 'line', separator: true },
        { id: 'delete', label: 'Delete', onAction: () => done.push('delete') },
      ]}
    />,
  )
  await user.tab()
  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(done).toEqual(['delete'])
  await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus())
})

test('an icon button is named by its label, and shows it on focus', async () => {
  const user = userEvent.setup()
  render(<IconButton icon={Ellipsis} label="More" />)
  await user.tab()
  expect(screen.getByRole('button', { name: 'More' })).toHaveFocus()
  expect(screen.getByRole('tooltip')).toHaveTextContent('More')
})

test('a notice is spoken from a region that was there before it, offers its one action, and closes', async () => {
  const user = userEvent.setup()
  const done: string[] = []
  const notice: NoticeContent = {
    id: 1,
    message: 'Section deleted.',
    tone: 'plain',
    action: { label: 'Undo', onPress: () => done.push('undo') },
  }
  const close = (): void => void done.push('close')
  const rest = { closeLabel: 'Close', onClose: close, onHold: () => undefined }
  const { rerender } = render(<Notice notice={null} {...rest} />)
  const region = screen.getByRole('status')
  rerender(<Notice notice={notice} {...rest} />)
  expect(region).toHaveTextContent('Section deleted.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(done).toEqual(['undo', 'close'])
})
