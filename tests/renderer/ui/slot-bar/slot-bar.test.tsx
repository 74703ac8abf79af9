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
  const pieces = within(screen.getByRole('list', { name: '43:00 in a 40:00 slot' })).getAllByRole('button')
  expect(pieces).toHaveLength(2)
  expect(pieces[0]).toHaveAccessibleName('Section a, 20:00')
  expect(pieces[1]).toHaveAccessibleName('Section b, 23:00')
})

test('a piece too narrow for words in any window has its name for screen readers alone', () => {
  show(piecesOf(39.5, 0.5))
  const [wide, narrow] = screen.getAllByRole('button')
  expect(within(wide ?? document.body).getAllByText(/Section a/)).toHaveLength(2)
  expect(within(narrow ?? document.body).getAllByText(/Section b/)).toHaveLength(1)
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
  expect(screen.getByRole('button', { name: 'Section c, 10:00' })).toHaveFocus()
  expect(lineUnderBar('Section c, 10:00')).toBeInTheDocument()
  await user.keyboard('{Home}')
  expect(screen.getByRole('button', { name: 'Section a, 10:00' })).toHaveFocus()
  await user.tab()
  expect(screen.getByText('Three minutes over')).toBeInTheDocument()
})

test('pointing at a piece names it', async () => {
  const user = userEvent.setup()
  show(piecesOf(10, 10))
  await user.hover(screen.getByRole('button', { name: 'Section b, 10:00' }))
  expect(lineUnderBar('Section b, 10:00')).toBeInTheDocument()
  await user.unhover(screen.getByRole('button', { name: 'Section b, 10:00' }))
  expect(lineUnderBar('Section b, 10:00')).toBeNull()
})

test('the bar follows the plan: a piece that changes is drawn anew', () => {
  const bar = (pieces: readonly SlotPiece[]) => (
    <SlotBar budget={budget} pieces={pieces} label="Plan" describePiece={() => 'A piece'} />
  )
  const { rerender } = render(bar(piecesOf(10, 10)))
  rerender(bar(piecesOf(12, 10)))
  expect(screen.getByText('12:00')).toBeInTheDocument()
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
  expect(screen.queryByRole('button')).toBeNull()
})

test('an empty plan is an empty slot', () => {
  show([])
  expect(screen.queryByRole('button')).toBeNull()
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
  const now = screen.getByRole('list', { name: 'Now. Cut section b' })
  const after = screen.getByRole('list', { name: 'After. Cut section b' })
  expect(within(now).getAllByRole('button')).toHaveLength(2)
  await user.hover(within(after).getByRole('button', { name: 'Section a, 25:00' }))
  expect(lineUnderBar('Section a, 25:00')).toBeInTheDocument()
  expect(within(now).getByRole('button', { name: /Section a/ })).toHaveAttribute('data-named')
})
