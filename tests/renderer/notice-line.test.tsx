// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { NoticeLine } from '#renderer/notice-line.tsx'
import { newTalkId } from '#shared/domain/identity.ts'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

/** The window's own timers, in the hands of the test. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
})

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

const withDeletedTalk = async () => {
  const shown = await showScreen(<NoticeLine />, async (actions) => {
    await withDemo(actions)
    await actions.createTalk('en', null)
  })
  const id = (await shown.stored()).talk.id
  await act(() => shown.actions.deleteTalk(id))
  return { ...shown, id }
}

test('what was done is said for a while, and can be undone though the notice has passed', async () => {
  const { actions, state, id } = await withDeletedTalk()
  expect(screen.getByRole('status')).toHaveTextContent('deleted')
  pass(9000)
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  pass(2000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await act(() => actions.undoLast())
  expect(state().document?.talk.id).toBe(id)
  await act(() => actions.undoLast())
  expect(state().library).toHaveLength(2)
})

test('a notice stays under the pointer and under the focus', async () => {
  await withDeletedTalk()
  const undo = screen.getByRole('button', { name: 'Undo' })
  fireEvent.pointerEnter(undo)
  pass(60_000)
  act(() => undo.focus())
  fireEvent.pointerLeave(undo)
  pass(60_000)
  expect(undo).toBeVisible()
  act(() => undo.blur())
  pass(10_000)
  expect(undo).not.toBeInTheDocument()
})

test('what went wrong stays until it is closed', async () => {
  const { actions } = await withDeletedTalk()
  await act(() => actions.openTalk(newTalkId(actions.newId())))
  pass(60_000)
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement()
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('an edit made since is undone first, then what the notice offered', async () => {
  const { actions, state, id } = await withDeletedTalk()
  const [demo] = state().library
  if (demo === undefined) throw new Error('the demo is gone')
  await act(() => actions.openTalk(demo.id))
  const title = state().document?.talk.title
  await act(() => actions.editTalk({ title: 'Another' }))
  await act(() => actions.undoLast())
  expect(state().document?.talk).toMatchObject({ id: demo.id, title })
  await act(() => actions.undoLast())
  expect(state().document?.talk.id).toBe(id)
})
