// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom'
import { expect, onTestFinished, test } from 'vitest'
import { watchTyping } from '#renderer/typing-undo.ts'

const watchedField = () => {
  const field = document.createElement('input')
  field.value = 'Opening'
  document.body.append(field)
  const typing = watchTyping(document)
  onTestFinished(() => {
    typing.stop()
    field.remove()
  })
  field.focus()
  return { field, typing }
}

test('a field that was only entered leaves undo to the edits', () => {
  const { field, typing } = watchedField()
  expect(typing.isTypedIn(field)).toBe(false)
  expect(typing.isTypedIn(document.body)).toBe(false)
})

test('a field that was typed in has its own undo until what was typed is kept', () => {
  const { field, typing } = watchedField()
  fireEvent.input(field, { target: { value: 'Opening words' } })
  expect(typing.isTypedIn(field)).toBe(true)
  fireEvent.change(field)
  expect(typing.isTypedIn(field)).toBe(false)
})
