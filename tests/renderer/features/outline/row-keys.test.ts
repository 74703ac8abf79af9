import { expect, test } from 'vitest'
import { rowCommand, rowCommandInField } from '#renderer/features/outline/row-keys.ts'

const pressed = (key: string, held: 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | null = null) => ({
  key,
  altKey: held === 'altKey',
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  shiftKey: held === 'shiftKey',
})

test.each([
  ['ArrowDown', 'next'],
  ['Enter', 'edit-title'],
  ['f', 'float'],
  ['F', 'float'],
  [' ', 'details'],
  ['Delete', 'delete'],
  ['s', 'split'],
  ['m', 'merge'],
  ['e', 'estimate'],
  ['2', 'should'],
  ['Escape', 'select-none'],
])('%j on a row means %s', (key, command) => {
  expect(rowCommand(pressed(key))).toBe(command)
})

test('Alt turns the arrows into moves, and everything else into nothing', () => {
  expect(rowCommand(pressed('ArrowUp', 'altKey'))).toBe('move-up')
  expect(rowCommand(pressed('f', 'altKey'))).toBeNull()
})

test('Shift extends the selection, and Ctrl or Cmd with A selects all', () => {
  expect(rowCommand(pressed('ArrowUp', 'shiftKey'))).toBe('extend-up')
  expect(rowCommand(pressed('A', 'shiftKey'))).toBeNull()
  expect(rowCommand(pressed('a', 'metaKey'))).toBe('select-all')
})

test('keys of the whole app are left alone', () => {
  expect(rowCommand(pressed('d', 'ctrlKey'))).toBeNull()
  expect(rowCommand(pressed('f', 'metaKey'))).toBeNull()
})

test('in a field only moving the row is a command', () => {
  expect(rowCommandInField(pressed('Delete'))).toBeNull()
  expect(rowCommandInField(pressed('ArrowDown', 'altKey'))).toBe('move-down')
})
