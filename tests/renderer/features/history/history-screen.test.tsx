// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { HistoryScreen } from '#renderer/features/history/history-screen.tsx'
import { PlaceScreen } from '#renderer/place-screen.tsx'
import { noteNextOutlook } from '#electron/ipc/note-outlooks.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const rows = () => screen.getAllByRole('button', { name: /Open the report/ })
/** The texts of the table row with this title. */
const cellsOf = (title: RegExp, of = screen.getAllByRole('table').at(-1)): readonly string[] => {
  if (of === undefined) throw new Error('there is no table')
  const row = within(of).getByText(title, { selector: 'th' }).closest('tr')
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '')
}
const row = (name: RegExp) => screen.getByRole('button', { name })

test('every run is there, the newest first, with its total, its verdict and the way it went', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  expect(
    rows().map((one) =>
      one
        .getAttribute('aria-label')
        ?.replace(/, \d.*?\d\d:\d\d:/, ':')
        .replace(/forecast before it was [\d:–]+/, 'forecast'),
    ),
  ).toEqual([
    'Live: 42:30, 2:30 over, 0:30 shorter than the run before. The forecast it held. Open the report.',
    'Practice: 43:00, 3:00 over, 3:05 shorter than the run before. The forecast it held. Open the report.',
    'Practice: 46:05, 6:05 over, 4:15 shorter than the run before. The forecast it held. Open the report.',
    'Read-through: 50:20, 10:20 over, first run. The forecast it held. Open the report.',
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
  expect(cellsOf(/^Demo/).slice(-2)).toEqual([
    expect.stringContaining('+2:10'),
    '12:28 to 13:48±0:40, −0:14 a run',
  ])
  expect(screen.getByText(/No section is steady yet. Varies most: .*, by ±0:52/)).toBeVisible()
})

test('the forecast that stood before each run stands under its total', async () => {
  await showScreen(<HistoryScreen />, withDemo)
  expect(screen.getAllByText(/^forecast \d+(:\d\d)+–\d+(:\d\d)+$/)).toHaveLength(4)
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Sections' }))
  const forecasts = cellsOf(/^Forecast before/)
  expect(forecasts.slice(0, 4).every((cell) => /^\d+(:\d\d)+–\d+(:\d\d)+$/.test(cell))).toBe(true)
})

test('the last rehearsal got shorter by speaking faster: it says so, with the numbers one click away', async () => {
  const { state } = await showScreen(<HistoryScreen />, withDemo)
  const note = within(screen.getByRole('complementary', { name: 'Faster, not shorter' }))
  expect(
    note.getByText(
      /^7:20 shorter than the read-through of .* with the same content: you are speaking 17 % faster\.$/,
    ),
  ).toBeVisible()
  const user = userEvent.setup()
  await user.click(note.getByText('The numbers behind it', { selector: 'summary' }))
  expect(cellsOf(/^Demo/, note.getByRole('table'))).toEqual(['13:48', '12:28', '11 %'])
  await user.click(note.getByRole('button', { name: 'Why faster is not shorter' }))
  expect(state().guide).toBe(true)
})

test('learning: what content and delivery did from the first run to the last, and over all talks', async () => {
  const desk = makeDesk()
  await showScreen(
    <HistoryScreen />,
    async (actions) => {
      await withDemo(actions)
      while (noteNextOutlook(desk.service));
      await actions.loadSpeaker()
    },
    desk,
  )
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Learning' }))
  expect(
    screen.getByText(/From 50:20 in the first run to 42:30 in the last: with the same content/),
  ).toBeVisible()
  expect(
    cellsOf(/^Practice, .*11 Oct/, screen.getByRole('table', { name: 'Each run against the first' }))[1],
  ).toContain('−7:20')
  expect(screen.getByText(/One live run so far/)).toBeVisible()
  expect(cellsOf(/^We deleted/)).toEqual(['4', '50:20', '43:00', '42:30'])
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

test('the row of the run that was open takes the focus once, not when the runs are shown again', async () => {
  const { actions, state } = await showScreen(<PlaceScreen onImport={() => undefined} />, withDemo)
  const user = userEvent.setup()
  actions.openReport(state().document?.runs[1]?.id ?? null)
  await screen.findByRole('button', { name: 'All runs' })
  await user.click(screen.getByRole('button', { name: 'All runs' }))
  expect(await screen.findByRole('button', { name: /46:05.*Open the report/ })).toHaveFocus()
  screen.getByRole('radio', { name: 'Runs' }).focus()
  await user.keyboard('{ArrowRight}{ArrowLeft}')
  expect(screen.getByRole('radio', { name: 'Runs' })).toHaveFocus()
})
