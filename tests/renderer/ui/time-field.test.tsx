// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { typedMinutes } from './typed-minutes.ts'

let committed: Millis[] = []

beforeEach(() => {
  committed = []
})
afterEach(cleanup)

const Planned = () => {
  const [value, setValue] = useState(minutes(5))
  const commit = (next: Millis): void => {
    committed.push(next)
    setValue(next)
  }
  return <TimeField label="Planned" value={value} parse={typedMinutes} onCommit={commit} />
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Planned' })

const type = async (text: string): Promise<void> => {
  const user = userEvent.setup()
  render(<Planned />)
  await user.click(field())
  await user.keyboard(text)
}

test('shows its value as minutes and seconds, and all of it is typed over', async () => {
  await type('7')
  expect(field()).toHaveValue('7')
})

test('Enter commits, and what was typed is written as times are written', async () => {
  await type('7{Enter}')
  expect(committed).toEqual([minutes(7)])
  expect(field()).toHaveValue('7:00')
})

test('leaving the field commits', async () => {
  await type('6:30{Tab}')
  expect(committed).toEqual([seconds(390)])
})

test('leaving it as it was commits nothing', async () => {
  await type('{Tab}')
  expect(committed).toEqual([])
})

test('the same time written differently commits nothing', async () => {
  await type('5{Enter}')
  expect(committed).toEqual([])
  expect(field()).toHaveValue('5:00')
})

test('Esc restores what stood there', async () => {
  await type('9{Escape}{Tab}')
  expect(committed).toEqual([])
  expect(field()).toHaveValue('5:00')
})

test('what cannot be read stays as typed, with the sentence beside it, until it can be read', async () => {
  const user = userEvent.setup()
  await type('five{Enter}')
  expect(committed).toEqual([])
  expect(field()).toHaveValue('five')
  expect(field()).toBeInvalid()
  expect(field()).toHaveAccessibleDescription('Write a time such as 5:00.')
  await user.clear(field())
  await user.keyboard('4')
  expect(field()).toBeValid()
  await user.keyboard('{Enter}')
  expect(committed).toEqual([minutes(4)])
})

test('↑ and ↓ step by half a minute and never go below nothing', async () => {
  await type('{ArrowUp}{ArrowUp}')
  expect(field()).toHaveValue('6:00')
  const user = userEvent.setup()
  await user.keyboard('{ArrowDown>20/}{Enter}')
  expect(committed).toEqual([minutes(0)])
})

test('Alt+↑ is left to the screen around it', async () => {
  await type('{Alt>}{ArrowUp}{/Alt}')
  expect(field()).toHaveValue('5:00')
})

test('Enter that ends an input method composition commits nothing', async () => {
  await type('7')
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
  expect(committed).toEqual([])
})
