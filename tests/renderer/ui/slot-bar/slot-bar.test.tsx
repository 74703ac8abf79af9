// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { BeforeAfterBar } from '#renderer/ui/slot-bar/before-after-bar.tsx'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'
import { formatLength } from '#shared/domain/format.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { piecesOf } from '#tests/builders/make-piece.ts'

afterEach(cleanup)

const budget = budgetOf({ slot: minutes(40), qa: minutes(0), slackPercent: 5 })
const describePiece = ({ title, length }: SlotPiece): string => `${title}, ${formatLength(length)}`

/** The line under the bar, when it says this; the pieces themselves say it to screen readers. */
const lineUnderBar = (text: string): HTMLElement | null => screen.queryByText(text, { selector: 'p' })

const show = (pieces: readonly SlotPiece[], onPick: (id: string) => void = () => undefined) =>
  render(
    <SlotBar
      budget={budget}
      pieces={pieces}
      label="43:00 in a 40:00 slot"
      describePiece={describePiece}
      caption="Three minutes over"
      onPick={onPick}
    />,
  )

test('the bar says what it shows, and each piece its name, planned and actual', () => {
  show(piecesOf(20, 23))
  const pieces = within(screen.getByRole('listbox', { name: '43:00 in a 40:00 slot' })).getAllByRole('option')
  expect(pieces).toHaveLength(2)
  expect(pieces[0]).toHaveAccessibleName('Section a, 20:00')
  expect(pieces[1]).toHaveAccessibleName('Section b, 23:00')
})

test('what hangs over the end has its length written on it', () => {
  show(piecesOf(20, 23))
  expect(screen.getByText('+3:00')).toBeInTheDocument()
})

test('what fits has nothing hanging over', () => {
  show(piecesOf(20, 17))
  expect(screen.queryByText(/^\+/)).toBeNull()
})

test('Tab stops once at the bar, arrow keys move from piece to piece, and the line under it names the piece', async () => {
  const user = userEvent.setup()
  show(piecesOf(10, 10, 10))
  expect(screen.getByText('Three minutes over')).toBeInTheDocument()
  await user.tab()
  expect(lineUnderBar('Section a, 10:00')).toBeInTheDocument()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('option', { name: 'Section c, 10:00' })).toHaveFocus()
  expect(lineUnderBar('Section c, 10:00')).toBeInTheDocument()
  await user.keyboard('{Home}')
  expect(screen.getByRole('option', { name: 'Section a, 10:00' })).toHaveFocus()
  await user.tab()
  expect(screen.getByText('Three minutes over')).toBeInTheDocument()
})

test('pointing at a piece names it', async () => {
  const user = userEvent.setup()
  show(piecesOf(10, 10))
  await user.hover(screen.getByRole('option', { name: 'Section b, 10:00' }))
  expect(lineUnderBar('Section b, 10:00')).toBeInTheDocument()
  await user.unhover(screen.getByRole('option', { name: 'Section b, 10:00' }))
  expect(lineUnderBar('Section b, 10:00')).toBeNull()
})

test('Enter on a piece picks it', async () => {
  const user = userEvent.setup()
  const picked: string[] = []
  show(piecesOf(10, 10), (id) => picked.push(id))
  await user.tab()
  await user.keyboard('{ArrowRight}{Enter}')
  expect(picked).toEqual(['b'])
})

test('the minutes stand under the bar, and the end of the slot is written out', () => {
  show(piecesOf(10))
  expect(screen.getByText('35')).toBeInTheDocument()
  expect(screen.getByText('40:00')).toBeInTheDocument()
})

test('a thin bar is one picture with the whole in a sentence', () => {
  render(<SlotBar size="thin" budget={budget} pieces={piecesOf(20, 23)} label="Run of 43:00" />)
  expect(screen.getByRole('figure', { name: 'Run of 43:00' })).toBeInTheDocument()
  expect(screen.queryByRole('option')).toBeNull()
})

test('an empty plan is an empty slot', () => {
  show([])
  expect(screen.queryByRole('option')).toBeNull()
  expect(screen.getByText('40:00')).toBeInTheDocument()
})

test('before and after stand under each other with their totals, and a piece speaks for its own row', async () => {
  const user = userEvent.setup()
  const [a, b] = piecesOf(30, 13)
  render(
    <BeforeAfterBar
      budget={budget}
      before={{ name: 'Now', pieces: [a, b].filter((piece) => piece !== undefined) }}
      after={{ name: 'After', pieces: piecesOf(25) }}
      relation="cut"
      label="Cut section b"
      describePiece={describePiece}
    />,
  )
  expect(screen.getByText('43:00')).toBeInTheDocument()
  const now = screen.getByRole('listbox', { name: 'Now. Cut section b' })
  const after = screen.getByRole('listbox', { name: 'After. Cut section b' })
  expect(within(now).getAllByRole('option')).toHaveLength(2)
  await user.hover(within(after).getByRole('option', { name: 'Section a, 25:00' }))
  expect(lineUnderBar('Section a, 25:00')).toBeInTheDocument()
  expect(within(now).getByRole('option', { name: /Section a/ })).toHaveAttribute('data-named')
})
