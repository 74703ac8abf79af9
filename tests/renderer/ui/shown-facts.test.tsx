// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Places } from '#renderer/ui/places.tsx'
import { StateMark, type ShownState } from '#renderer/ui/state-mark.tsx'
import { millis, minutes, seconds } from '#shared/domain/time.ts'

afterEach(cleanup)

const states: readonly ShownState[] = ['over', 'tight', 'on-track', 'under', 'paused']

test('each state has its word and a shape of its own, not only a colour', () => {
  const { container } = render(states.map((state) => <StateMark key={state} state={state} word={state} />))
  for (const state of states) expect(screen.getByText(state)).toBeInTheDocument()
  const shapes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(new Set(shapes).size).toBe(states.length)
})

test('a shape alone still says its word to a screen reader', () => {
  render(<StateMark state="over" word="over" shapeOnly />)
  expect(screen.getByText('over')).toBeInTheDocument()
})

test('a delta shows its sign and is spoken in words', () => {
  render(<DeltaText delta={minutes(3)} words="3:00 over" />)
  expect(screen.getByText('+3:00')).toHaveAttribute('aria-hidden', 'true')
  expect(screen.getByText('3:00 over')).toBeInTheDocument()
})

test('a delta of less than half a second is none, and looks like none', () => {
  render(<DeltaText delta={millis(-400)} words="as planned" />)
  const none = screen.getByText('±0:00').parentElement?.className
  cleanup()
  render(<DeltaText delta={seconds(-1)} words="1 second under" />)
  expect(screen.getByText('−0:01').parentElement?.className).not.toBe(none)
})

const Talk = () => {
  const [place, setPlace] = useState<'outline' | 'rehearse' | 'cuts'>('outline')
  const places = [
    { id: 'outline', label: 'Outline' },
    { id: 'rehearse', label: 'Rehearse' },
    { id: 'cuts', label: 'Cuts', badge: '2' },
  ] as const
  return (
    <Places label="Places of the talk" places={places} current={place} onGo={setPlace}>
      Here is {place}
    </Places>
  )
}

test('arrow keys move along the places, and Enter goes there', async () => {
  const user = userEvent.setup()
  render(<Talk />)
  await user.tab()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByText('Here is outline')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('tab', { name: /Cuts/ })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Here is cuts')
})

test('the keys go round along the places, Home and End to either end, and Tab back to the one that is open', async () => {
  const user = userEvent.setup()
  render(<Talk />)
  await user.tab()
  const reached = async (keys: string) => {
    await user.keyboard(keys)
    return document.activeElement?.textContent
  }
  expect(await reached('{ArrowLeft}')).toBe('Cuts2')
  expect(await reached('{ArrowRight}')).toBe('Outline')
  expect(await reached('{End}')).toBe('Cuts2')
  expect(await reached('{Home}{ArrowRight}')).toBe('Rehearse')
  await user.tab()
  await user.tab({ shift: true })
  expect(document.activeElement).toHaveTextContent('Outline')
  expect(screen.getByRole('tabpanel', { name: 'Outline' })).toBeInTheDocument()
})

test('the place that is open is gone to again: what lies open in it, such as a report, closes', async () => {
  const gone: string[] = []
  const open = [{ id: 'history', label: 'History' }]
  render(
    <Places label="Places of the talk" places={open} current="history" onGo={(id) => gone.push(id)}>
      A report
    </Places>,
  )
  expect(gone).toEqual([])
  await userEvent.setup().click(screen.getByRole('tab', { name: 'History' }))
  expect(gone).toEqual(['history'])
})

test('an empty state says what will be here and offers the action', () => {
  render(
    <EmptyState title="No run yet" actions={<button type="button">Rehearse</button>}>
      Each run will stand here.
    </EmptyState>,
  )
  expect(screen.getByRole('heading', { name: 'No run yet' })).toBeInTheDocument()
  expect(screen.getByText('Each run will stand here.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Rehearse' })).toBeInTheDocument()
})
