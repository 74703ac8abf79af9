// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

afterEach(cleanup)

const options = [
  { id: 'plan', label: 'Plan' },
  { id: 'previous', label: 'Previous run' },
  { id: 'typical', label: 'Typical' },
] as const

const Compared = ({ as: Part }: { readonly as: typeof Choice | typeof Segmented }) => {
  const [value, setValue] = useState<(typeof options)[number]['id']>('plan')
  return (
    <>
      <Part label="Compared with" options={options} value={value} onChange={setValue} />
      <p>Chosen: {value}</p>
    </>
  )
}

test('a choice opens, moves and chooses by keyboard, and focus comes back to it', async () => {
  const user = userEvent.setup()
  render(<Compared as={Choice} />)
  await user.tab()
  const button = screen.getByRole('button', { name: /Plan.*Compared with/ })
  expect(button).toHaveFocus()
  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(screen.getByText('Chosen: previous')).toBeInTheDocument()
  await waitFor(() => expect(button).toHaveFocus())
})

test('a choice is chosen with the pointer', async () => {
  const user = userEvent.setup()
  render(<Compared as={Choice} />)
  await user.click(screen.getByRole('button', { name: /Compared with/ }))
  await user.click(screen.getByRole('option', { name: /Typical/ }))
  expect(screen.getByText('Chosen: typical')).toBeInTheDocument()
})

test('segments are one group of radio buttons, changed with the arrow keys', async () => {
  const user = userEvent.setup()
  render(<Compared as={Segmented} />)
  expect(screen.getByRole('radiogroup', { name: 'Compared with' })).toBeInTheDocument()
  await user.tab()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Typical' })).toBeChecked()
  expect(screen.getByText('Chosen: typical')).toBeInTheDocument()
})

test('a checkbox is changed with Space and carries its description', async () => {
  const user = userEvent.setup()
  const changes: boolean[] = []
  render(
    <Checkbox isSelected onChange={(next) => changes.push(next)} description="It is in the statistics">
      Count this run
    </Checkbox>,
  )
  const box = screen.getByRole('checkbox', { name: 'Count this run' })
  expect(box).toBeChecked()
  expect(box).toHaveAccessibleDescription('It is in the statistics')
  await user.tab()
  await user.keyboard(' ')
  expect(changes).toEqual([false])
})

test('a text field says what is wrong in place of what it is for', () => {
  const { rerender } = render(
    <TextField label="Venue" value="Hall" onChange={() => undefined} description="As printed" />,
  )
  expect(screen.getByRole('textbox', { name: 'Venue' })).toHaveAccessibleDescription('As printed')
  rerender(<TextField label="Venue" value="Hall" onChange={() => undefined} error="Too long." />)
  expect(screen.getByRole('textbox', { name: 'Venue' })).toBeInvalid()
  expect(screen.getByRole('textbox', { name: 'Venue' })).toHaveAccessibleDescription('Too long.')
})
