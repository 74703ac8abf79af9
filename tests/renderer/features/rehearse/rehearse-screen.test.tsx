// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RehearseScreen } from '#renderer/features/rehearse/rehearse-screen.tsx'
import type { Actions } from '#renderer/store/actions.ts'
import { translator } from '#shared/i18n/translator.ts'
import { newSectionId } from '#shared/domain/identity.ts'
import { blankSection } from '#shared/domain/section.ts'
import { minutes } from '#shared/domain/time.ts'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

/** Three sections nobody timed: one with two minutes of notes, one with a planned time, one that nothing is known of. */
const untimed = async (actions: Actions): Promise<void> => {
  await actions.createTalk('en', null)
  const section = (title: string) => ({ ...blankSection(newSectionId(actions.newId())), title })
  await actions.editPlan(() => [
    { ...section('Opening'), notes: 'word '.repeat(260) },
    { ...section('Demo'), planned: minutes(3) },
    section('Closing'),
  ])
  actions.go('rehearse')
}

const panel = (): HTMLElement => screen.getByRole('region', { name: /^Section \d/ })

test('before a run the length of the plan is said with what of it is an estimate', async () => {
  await showScreen(<RehearseScreen />, untimed)
  expect(screen.getByText('3 sections, 5:00, 2:00 of it estimated')).toBeVisible()
})

test('a section without a planned time is held against its estimate, which is called one', async () => {
  const { desk } = await showScreen(<RehearseScreen />, async (actions) => {
    await untimed(actions)
    await actions.startRun('practice')
  })
  expect(panel()).toHaveTextContent(/0:00\.0 \/ ≈ 2:00.*Demo3:00/)
  desk.clock.advance(minutes(1))
  await userEvent.keyboard(' ')
  await waitFor(() => expect(panel()).toHaveTextContent(/ \/ 3:00.*NextClosing$/))
})

test('of a section that nothing is known of only the time that passes is shown, and it is not over', async () => {
  const { actions, desk } = await showScreen(<RehearseScreen />, async (given) => {
    await untimed(given)
    await given.startRun('practice')
  })
  const mark = async (): Promise<void> => {
    desk.clock.advance(minutes(1))
    await actions.commandRun({ type: 'mark' })
  }
  await mark()
  await mark()
  await waitFor(() => expect(panel()).toHaveTextContent('Closing'))
  expect(panel()).not.toHaveTextContent('/')
  expect(panel().querySelector('[data-over=true]')).toBeNull()
})

test('a clicker that bounces at the start starts one run and no complaint', async () => {
  const { state, actions } = await showScreen(<RehearseScreen />, async (given) => {
    await withDemo(given)
    given.go('rehearse')
  })
  await Promise.all([actions.startRun('practice'), actions.startRun('practice')])
  expect(state().run?.snapshot.run.kind).toBe('practice')
  expect(state().notice).toBeNull()
})

test('a kind that was pointed at leaves the focus on the button that starts, so that a clicker does', async () => {
  const { state } = await showScreen(<RehearseScreen />, async (actions) => {
    await withDemo(actions)
    actions.go('rehearse')
  })
  await userEvent.click(screen.getByText('Read-through'))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Start the clock' })).toHaveFocus())
  fireEvent.keyDown(screen.getByRole('radio', { name: 'Read-through' }), { key: 'PageDown' })
  await waitFor(() => expect(state().run?.snapshot.run.kind).toBe('read-through'))
})

/** All that screen readers are told of by themselves. */
const heard = (): string =>
  [...document.querySelectorAll('output, [aria-live=polite]')].map(({ textContent }) => textContent).join(' ')

const withoutOutline = (actions: Actions): Promise<void> => actions.startClock(translator('en'), 'today')

const ofDemo = async (actions: Actions): Promise<void> => {
  await withDemo(actions)
  await actions.startRun('practice')
}

test.each([
  ['with an outline', ofDemo],
  ['without an outline', withoutOutline],
])('a pause of a run %s is seen, and said once', async (_name, begin) => {
  await showScreen(<RehearseScreen />, begin)
  await userEvent.keyboard('p')
  expect(await screen.findByText('Paused. The clock stands still.')).toBeVisible()
  expect(heard().match(/paused/gi)).toHaveLength(1)
  await userEvent.keyboard('p')
  await waitFor(() => expect(heard()).not.toMatch(/paused/i))
})

test('what is open over a run that ends in another window is gone when its end is taken back', async () => {
  const { actions } = await showScreen(<RehearseScreen />, ofDemo)
  await userEvent.keyboard('{Escape}')
  expect(await screen.findByText('End this run?')).toBeVisible()
  await actions.commandRun({ type: 'finish' })
  await waitFor(() => expect(screen.queryByText('End this run?')).toBeNull())
  await actions.commandRun({ type: 'back' })
  expect(await screen.findByRole('toolbar')).toBeVisible()
  expect(screen.queryByText('End this run?')).toBeNull()
})

test('a note that is written while the run is paused is confirmed', async () => {
  const { actions } = await showScreen(<RehearseScreen />, ofDemo)
  await actions.commandRun({ type: 'pause' })
  await actions.commandRun({ type: 'note', text: 'slower' })
  await waitFor(() => expect(heard()).toContain('Note kept.'))
})
