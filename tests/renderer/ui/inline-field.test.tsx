// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'

afterEach(cleanup)

const notEmpty = (text: string): Parsed<string> =>
  text.trim() === '' ? { ok: false, message: 'Give it a title.' } : { ok: true, value: text.trim() }

const Title = ({ onEnter }: { readonly onEnter?: () => void }) => {
  const [title, setTitle] = useState('Opening')
  return (
    <>
      <InlineField
        label="Title"
        value={title}
        parse={notEmpty}
        onCommit={setTitle}
        {...(onEnter === undefined ? {} : { onEnter })}
      />
      <p>Committed: {title}</p>
    </>
  )
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Title' })

test('Enter commits what was typed and then says so', async () => {
  const user = userEvent.setup()
  let entered = 0
  render(<Title onEnter={() => (entered += 1)} />)
  await user.clear(field())
  await user.type(field(), ' Why now {Enter}')
  expect(screen.getByText('Committed: Why now')).toBeInTheDocument()
  expect(field()).toHaveValue('Why now')
  expect(entered).toBe(1)
})

test('Esc restores the text that stood there', async () => {
  const user = userEvent.setup()
  render(<Title />)
  await user.type(field(), ' and more{Escape}')
  expect(field()).toHaveValue('Opening')
  await user.tab()
  expect(screen.getByText('Committed: Opening')).toBeInTheDocument()
})

test('what is refused stays, with the sentence beside it, and Enter does not go on', async () => {
  const user = userEvent.setup()
  let entered = 0
  render(<Title onEnter={() => (entered += 1)} />)
  await user.clear(field())
  await user.type(field(), '  {Enter}')
  expect(field()).toHaveAccessibleDescription('Give it a title.')
  expect(field()).toHaveValue('  ')
  expect(entered).toBe(0)
  expect(screen.getByText('Committed: Opening')).toBeInTheDocument()
})
