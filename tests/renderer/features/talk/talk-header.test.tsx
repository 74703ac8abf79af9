// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { PlanStrip } from '#renderer/features/talk/plan-strip.tsx'
import { TalkHeader } from '#renderer/features/talk/talk-header.tsx'
import { useApp } from '#renderer/store/react.tsx'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

const OpenTalk = () => {
  const document = useApp((state) => state.document)
  return document === null ? null : (
    <>
      <TalkHeader talk={document.talk} />
      <PlanStrip document={document} isThin={false} />
    </>
  )
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name })

const retype = async (name: string, text: string): Promise<void> => {
  const user = userEvent.setup()
  await user.clear(field(name))
  await user.type(field(name), `${text}{Enter}`)
}

test('a shorter slot is stored, and the plan is over at once', async () => {
  const { stored } = await showScreen(<OpenTalk />, withDemo)
  await retype('Slot', '35')
  expect(screen.getByText('40:00 planned')).toBeVisible()
  expect(screen.getByText('5:00 over')).toBeVisible()
  await waitFor(async () => expect(formatLength((await stored()).talk.slot)).toBe('35:00'))
})

test('a slot that leaves nothing beside the questions is refused where it was typed', async () => {
  const { state } = await showScreen(<OpenTalk />, withDemo)
  await retype('Questions', '10')
  await retype('Slot', '8m')
  expect(screen.getByText('The slot must be longer than the 10:00 kept for questions.')).toBeVisible()
  expect(field('Slot')).toHaveValue('8m')
  expect(state().document?.talk.slot).toBe(40 * 60_000)
})

test('questions that would fill the slot are refused', async () => {
  await showScreen(<OpenTalk />, withDemo)
  await retype('Questions', '40:00')
  expect(screen.getByText('Keep less for questions than the slot of 40:00.')).toBeVisible()
})

test('slack is typed with or without its sign', async () => {
  const { state } = await showScreen(<OpenTalk />, withDemo)
  await retype('Slack', '７.5％')
  expect(state().document?.talk.slackPercent).toBe(7.5)
  expect(field('Slack')).toHaveValue('7.5 %')
  await retype('Slack', '80')
  expect(screen.getByText('Type a share from 0 to 50 %.')).toBeVisible()
})

test('the title is changed where it stands, and the change can be undone', async () => {
  const { state } = await showScreen(<OpenTalk />, withDemo)
  await retype('Title of the talk', '  Staging is gone ')
  expect(state().document?.talk.title).toBe('Staging is gone')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }))
  expect(field('Title of the talk')).toHaveValue('We deleted our staging environment')
})

test('Undo that has nothing left to undo hands the focus on to Redo', async () => {
  const { state } = await showScreen(<OpenTalk />, withDemo)
  await retype('Slot', '35')
  const undo = screen.getByRole('button', { name: 'Undo' })
  undo.focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(state().past).toEqual([]))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Redo' })).toHaveFocus())
})
