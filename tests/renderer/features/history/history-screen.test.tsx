// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { HistoryScreen } from '#renderer/features/history/history-screen.tsx'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const rows = () => screen.getAllByRole('button', { name: /Open the report/ })
/** The texts of the table row with this title. */
const cellsOf = (title: RegExp): readonly string[] => {
  const row = screen.getByText(title, { selector: 'th' }).closest('tr')
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '')
}
const row = (name: RegExp) => screen.getByRole('button', { name })

test('every run is there, the newest first, with its total, its verdict and the way it went', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  expect(rows().map((one) => one.getAttribute('aria-label')?.replace(/, \d.*?\d\d:\d\d:/, ':'))).toEqual([
    'Live: 42:30, 2:30 over, 0:30 shorter than the run before. Open the report.',
    'Practice: 43:00, 3:00 over, 3:05 shorter than the run before. Open the report.',
    'Practice: 46:05, 6:05 over, 4:15 shorter than the run before. Open the report.',
    'Read-through: 50:20, 10:20 over, first run. Open the report.',
  ])
  expect(screen.getByText('Plan changed: 47:00 → 43:00')).toBeVisible()
})

test('Enter on a run opens its report, the arrow keys go from run to run', async () => {
  const { state } = await showScreen(<HistoryScreen />, withDemo)
  const user = userEvent.setup()
  rows()[0]?.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(row(/43:00/)).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(state().report).toBe(state().document?.runs[2]?.id)
})

test('two runs are ticked by Shift and compared, section by section', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  const user = userEvent.setup()
  await user.keyboard('{Shift>}')
  await user.click(row(/50:20/))
  expect(screen.getByRole('button', { name: 'Compare' })).toBeDisabled()
  await user.click(row(/43:00/))
  await user.keyboard('{/Shift}')
  await user.click(screen.getByRole('button', { name: 'Compare' }))
  expect(screen.getByRole('heading', { name: 'The later run was 7:20 shorter.' })).toHaveFocus()
  expect(cellsOf(/^Demo/)).toEqual(['13:48', '12:28', expect.stringContaining('−1:20')])
})

test('with nothing ticked the last two runs are one click away, and back again', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Compare the last two' }))
  expect(screen.getByRole('heading', { name: 'The later run was 0:30 shorter.' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'All runs' }))
  expect(rows()).toHaveLength(4)
})

test('as sections, each time stands beside its difference to the plan of that run', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Sections' }))
  expect(cellsOf(/^Demo/).slice(-2)).toEqual([expect.stringContaining('+2:10'), '12:28 to 13:48'])
})

test('a run that does not count says so', async () => {
  await showScreen(<HistoryScreen />, async (actions) => {
    await withDemo(actions)
    const [run] = demoDocument().runs
    if (run !== undefined) await actions.changeRun(run, { counts: false })
  })
  expect(screen.getAllByText(/does not count/)).toHaveLength(1)
})

test('a talk without a run leads to the first rehearsal', async () => {
  const { state } = await showScreen(<HistoryScreen />, withEmptyTalk)
  expect(screen.getByRole('heading', { name: 'No run yet' })).toBeVisible()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Rehearse' }))
  expect(state().place).toBe('rehearse')
})

test('the row of the report just closed has the focus', async () => {
  const returnTo = demoDocument().runs[1]?.id ?? null
  await showScreen(<HistoryScreen returnTo={returnTo} />, withDemo)
  expect(row(/46:05/)).toHaveFocus()
})
