// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DEFAULT_WEIGHTS } from '#shared/domain/cuts/cut-weights.ts'
import { CutWeightFields } from '#renderer/features/settings/cut-weights.tsx'
import { parseWeight } from '#renderer/features/settings/parse-weight.ts'
import { asFound, showScreen } from '#tests/builders/show-screen.tsx'

const field = (name: string) => screen.getByRole('textbox', { name })

test('weights are read in steps of 0.05, in any width, with a point or a comma', () => {
  expect([parseWeight('3', 20), parseWeight('1.25', 20), parseWeight('０,８', 20)]).toEqual([3, 1.25, 0.8])
  for (const text of ['', '-1', '1.23', '21', 'x', '1e1']) expect(parseWeight(text, 20)).toBeNull()
})

test('a weight that is typed is stored, and set back with all others', async () => {
  const { state, desk } = await showScreen(<CutWeightFields />, asFound)
  const user = userEvent.setup()
  await user.clear(field('Should'))
  await user.type(field('Should'), '4.5')
  expect(state().settings.cuts.weights.priorities.should).toBe(4.5)
  await waitFor(async () =>
    expect((await desk.ask('settings.read', null)).cuts.weights.priorities.should).toBe(4.5),
  )
  await user.click(screen.getByRole('button', { name: 'Back to the defaults' }))
  expect(state().settings.cuts.weights).toEqual(DEFAULT_WEIGHTS)
  expect(field('Should')).toHaveValue('3')
})

test('what is no weight is refused in words and stays as typed', async () => {
  const { state } = await showScreen(<CutWeightFields />, asFound)
  const user = userEvent.setup()
  await user.clear(field('Trim'))
  await user.type(field('Trim'), '7')
  expect(field('Trim')).toHaveAccessibleDescription('From 0 to 5, in steps of 0.05.')
  expect(field('Trim')).toHaveValue('7')
  expect(state().settings.cuts.weights).toEqual(DEFAULT_WEIGHTS)
})
