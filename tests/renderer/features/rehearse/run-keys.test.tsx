// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { useRunKeys, type RunKey } from '#renderer/features/rehearse/run-keys.ts'

const Screen = ({ onKey }: { readonly onKey: (key: RunKey) => void }) => {
  useRunKeys(onKey)
  return (
    <>
      <div role="tablist">
        <div role="tab" tabIndex={0} aria-label="Place" />
      </div>
      <button type="button">Around</button>
      <section data-palette="stage">
        <button type="button">Within</button>
        <input aria-label="Field" />
        <input type="radio" name="kind" aria-label="Chosen" defaultChecked />
        <input type="radio" name="kind" aria-label="Other" />
      </section>
    </>
  )
}

/** The keys of the run that were understood while the focus was on a control, or on none. */
const pressedOn = async (control: HTMLElement | null, keys: string, heard: readonly RunKey[]) => {
  control?.focus()
  await userEvent.keyboard(keys)
  return heard
}

const shown = (): RunKey[] => {
  onTestFinished(cleanup)
  const heard: RunKey[] = []
  render(<Screen onKey={(key) => heard.push(key)} />)
  return heard
}

test('with the focus nowhere, what a clicker sends and the letters are understood', async () => {
  expect(await pressedOn(null, ' {ArrowRight}{PageDown}{ArrowLeft}p', shown())).toEqual([
    'mark',
    'mark',
    'mark',
    'back',
    'pause',
  ])
})

test('a button of the run gives up every key but Enter', async () => {
  const heard = shown()
  expect(await pressedOn(screen.getByRole('button', { name: 'Within' }), ' {Enter}s', heard)).toEqual([
    'mark',
    'leave-out',
  ])
})

test('tabs and buttons around the run keep their keys', async () => {
  const heard = shown()
  expect(await pressedOn(screen.getByRole('tab'), ' {ArrowRight}', heard)).toEqual([])
  expect(await pressedOn(screen.getByRole('button', { name: 'Around' }), ' {Enter}', heard)).toEqual([])
})

test('what is typed in a field is no key of the run', async () => {
  const heard = shown()
  expect(await pressedOn(screen.getByLabelText('Field'), 'p s', heard)).toEqual([])
})

test('once a kind is chosen Space starts, and the arrow keys still choose', async () => {
  const heard = shown()
  await pressedOn(screen.getByLabelText('Other'), ' ', heard)
  expect(heard).toEqual([])
  expect(await pressedOn(screen.getByLabelText('Other'), '{ArrowRight} ', heard)).toEqual(['mark'])
})

test('combinations are no keys of the run', async () => {
  expect(await pressedOn(null, '{Control>}p{/Control}{Alt>}{ArrowLeft}{/Alt}', shown())).toEqual([])
})
