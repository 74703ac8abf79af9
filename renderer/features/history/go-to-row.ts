import type { KeyboardEvent } from 'react'

const STEPS: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
])

/** Moves the focus between the rows of a list by the arrow keys, Home and End; each row's button carries `data-run`. */
export const goToRow = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const step = STEPS.get(event.key)
  if (step === undefined) return
  const rows = [
    ...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLButtonElement>('[data-run]') ?? []),
  ]
  const here = rows.indexOf(event.currentTarget)
  const places = { next: here + 1, previous: here - 1, first: 0, last: rows.length - 1 }
  event.preventDefault()
  rows[places[step]]?.focus()
}
