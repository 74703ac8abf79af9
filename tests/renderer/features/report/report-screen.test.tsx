// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { RunId } from '#shared/domain/identity.ts'
import { ReportScreen } from '#renderer/features/report/report-screen.tsx'
import { time } from '#tests/builders/run-of.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { showScreen, withDemo, type ShownScreen } from '#tests/builders/show-screen.tsx'

const [readThrough, , lastPractice, live] = demoDocument().runs

const idOf = (run: { readonly id: RunId } | undefined): RunId => {
  if (run === undefined) throw new Error('the demo talk has four runs')
  return run.id
}

const showReport = async (run = lastPractice) => {
  const told: string[] = []
  const shown = await showScreen(
    <ReportScreen
      runId={idOf(run)}
      onClose={() => told.push('closed')}
      onSeeCuts={() => told.push('see cuts')}
    />,
    withDemo,
  )
  return { ...shown, told }
}

const storedRun = async ({ stored }: ShownScreen, run = lastPractice) =>
  (await stored()).runs.find(({ id }) => id === idOf(run))

/** Delta of the row with this title. */
const deltaOf = (title: RegExp): string => {
  const table = within(screen.getByRole('table', { name: 'Section by section' }))
  const cells = table.getByText(title, { selector: 'th' }).closest('tr')?.querySelectorAll('td')
  return cells?.[2]?.textContent ?? ''
}

test('the verdict is the first thing that is read, with the run before beside it', async () => {
  await showReport()
  expect(screen.getByRole('heading', { name: '43:00 in a 40:00 slot: 3:00 over.' })).toHaveFocus()
  expect(screen.getByText('3:05 shorter than the run before (46:05).')).toBeVisible()
})

test('the sections that took the time come in the order of what they took', async () => {
  await showReport()
  const causes = screen.getAllByRole('listitem', { name: /of the overrun/ })
  expect(causes.map((cause) => cause.getAttribute('aria-label'))).toEqual([
    'Demo: breaking production on purpose: 1:28 over its plan, 48 % of the overrun',
    'Staging was green: 0:35 over its plan, 19 % of the overrun',
    'Flags that retire themselves: 0:34 over its plan, 18 % of the overrun',
    'One user in a hundred: 0:16 over its plan, 9 % of the overrun',
    'What staging really caught: 0:12 over its plan, 6 % of the overrun',
  ])
  expect(screen.getByText(/5 of 6 sections .* 3:05 in all/)).toHaveTextContent('0:05 back')
})

test('the deltas follow what the run is compared with', async () => {
  await showReport()
  const user = userEvent.setup()
  expect(deltaOf(/^Demo/)).toContain('+1:28')
  await user.click(screen.getByRole('radio', { name: 'Previous run' }))
  expect(deltaOf(/^Demo/)).toContain('−0:23')
  await user.click(screen.getByRole('radio', { name: 'Another run' }))
  expect(deltaOf(/^Demo/)).toContain('−0:42')
  expect(deltaOf(/^Total/)).toContain('+0:30')
})

test('the first run is compared with the plan or a later run, as there is none before it', async () => {
  await showReport(readThrough)
  expect(screen.getByText('The first run of this talk.')).toBeVisible()
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['plan', 'run'])
})

test('notes and flags stand at their time, in their section', async () => {
  await showReport()
  expect(screen.getByText(/Out of breath/).closest('li')).toHaveTextContent(
    '41:50Out of breath. I took nothing out, I only spoke faster.What you can switch off on Monday',
  )
  expect(screen.getByText('34:25').closest('li')).toHaveTextContent('FlagDemo: breaking production')
})

test('a run taken out of the statistics is so on disk, and the notice brings it back', async () => {
  const shown = await showReport()
  await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Counts in the statistics' }))
  await waitFor(async () => expect(await storedRun(shown)).toMatchObject({ counts: false }))
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: 'Counts in the statistics' })).not.toBeChecked(),
  )
  await shown.state().notice?.undo?.()
  expect(await storedRun(shown)).toMatchObject({ counts: true })
})

test('the kind of the run can be mended', async () => {
  const shown = await showReport()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /Kind of run/ }))
  await user.click(screen.getByRole('option', { name: 'With listeners', hidden: false }))
  await waitFor(async () => expect(await storedRun(shown)).toMatchObject({ kind: 'with-audience' }))
})

test('a run whose kind alone was changed says so, and is restored as it was delivered, and not', async () => {
  const shown = await showReport(live)
  const user = userEvent.setup()
  expect(screen.queryByRole('button', { name: 'Restore the original' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /Kind of run/ }))
  await user.click(screen.getByRole('option', { name: 'Practice', hidden: false }))
  expect(await screen.findByText('Practice, delivered as Live.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Take the last correction back' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Restore the original' }))
  await waitFor(() => expect(screen.queryByText('Practice, delivered as Live.')).toBeNull())
  expect(screen.getByRole('heading', { name: /2:30 over/ })).toHaveFocus()
  expect(await storedRun(shown, live)).toEqual(live)
  await shown.state().notice?.undo?.()
  expect(await screen.findByText('Practice, delivered as Live.')).toBeVisible()
})

test('all that is not as it was delivered is said, each in a sentence', async () => {
  const { actions } = await showReport()
  const user = userEvent.setup()
  await user.click(screen.getByRole('checkbox', { name: '“Staging was green” counts in the statistics' }))
  await actions.correctRun(idOf(lastPractice), { type: 'move-mark', of: 1, to: time('4:00') })
  await user.click(screen.getByRole('checkbox', { name: 'Counts in the statistics' }))
  expect(await screen.findByText('The run was left out of the statistics.')).toBeVisible()
  expect(screen.getByText('One mark was moved.')).toBeVisible()
  expect(screen.getByText('One section was left out of the statistics.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take the last correction back' }))
  await waitFor(() => expect(screen.queryByText('One mark was moved.')).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Restore the original' }))
  await waitFor(() => expect(screen.queryByText('The run was left out of the statistics.')).toBeNull())
  expect(screen.queryByText('One section was left out of the statistics.')).toBeNull()
})

test('neither a live run nor one before the last can be gone on with', async () => {
  await showReport(live)
  expect(screen.queryByRole('button', { name: 'Go on with this run' })).toBeNull()
  cleanup()
  await showReport(lastPractice)
  expect(screen.queryByRole('button', { name: 'Go on with this run' })).toBeNull()
})

test('the last rehearsal is gone on with, paused where it stopped', async () => {
  const { state } = await showScreen(
    <ReportScreen runId={idOf(lastPractice)} onClose={() => undefined} onSeeCuts={() => undefined} />,
    async (actions) => {
      await withDemo(actions)
      await actions.discardRun(idOf(live))
    },
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Go on with this run' }))
  await waitFor(() => expect(state().place).toBe('rehearse'))
  expect(state().run?.snapshot).toMatchObject({ run: { id: idOf(lastPractice) } })
  expect(state().run?.snapshot.run.events.at(-1)).toMatchObject({ type: 'pause' })
})

test('a discarded run is gone, and comes back whole', async () => {
  const shown = await showReport()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Discard this run' }))
  expect(await screen.findByText('This run is not here')).toBeInTheDocument()
  expect(await storedRun(shown)).toBeUndefined()
  await shown.state().notice?.undo?.()
  expect((await storedRun(shown))?.id).toBe(lastPractice?.id)
})

test('the report is copied as Markdown', async () => {
  const { desk } = await showReport(live)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Copy as Markdown' }))
  await waitFor(() => expect(desk.copied.join()).toContain('42:30 in a 40:00 slot: 2:30 over.'))
})

test('an overrun leads to the cuts, Escape leads back to all runs', async () => {
  const { told } = await showReport()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'See what to cut' }))
  await user.keyboard('{Escape}')
  expect(told).toEqual(['see cuts', 'closed'])
})

test('a run that got shorter by speaking faster says so, against the slower one before it', async () => {
  await showReport()
  const note = within(screen.getByRole('complementary', { name: 'Faster, not shorter' }))
  expect(
    note.getByText(/^7:20 shorter than the read-through .* you are speaking 17 % faster\.$/),
  ).toBeVisible()
})

test('the first run has nobody to be faster than', async () => {
  await showReport(readThrough)
  expect(screen.queryByRole('complementary', { name: 'Faster, not shorter' })).toBeNull()
})

test('next time is said as a range with the chance to fit; pressed, it gives its reasons', async () => {
  const { state } = await showReport()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /on stage ?\d+ % to fit ?— why$/ }))
  const why = within(screen.getByRole('dialog', { name: 'What the real talk will take' }))
  expect(why.getByText('4 runs; the last two weigh', { exact: false })).toBeVisible()
  expect(why.getByText('One live run told how you differ on stage.')).toBeVisible()
  expect(why.getByText('Demo: breaking production on purpose')).toBeVisible()
  await user.click(why.getByRole('button', { name: 'What this means' }))
  expect(state().guide).toBe(true)
})
