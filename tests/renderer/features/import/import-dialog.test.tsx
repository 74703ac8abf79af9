// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { ImportDialog } from '#renderer/features/import/import-dialog.tsx'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const OUTLINE = '# A fast talk\n\n- Opening (3m)\n- The problem — 5:00\n- Loose end\n'

const readPasted = async (text: string): Promise<void> => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'Or paste it here' }))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: 'Read it' }))
}

test('what an outline becomes is shown before it changes anything', async () => {
  const { state } = await showScreen(
    <ImportDialog into="new-talk" files={[]} onClose={() => undefined} />,
    withDemo,
  )
  await readPasted(OUTLINE)
  expect(await screen.findByText('3 sections, 8:00 planned')).toBeVisible()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'OpeningLine 33:00',
    'The problemLine 45:00',
    'Loose endLine 5no time',
  ])
  expect(state().library).toHaveLength(1)
})

test('an outline becomes a talk that is opened', async () => {
  const { state } = await showScreen(
    <ImportDialog into="new-talk" files={[]} onClose={() => undefined} />,
    withDemo,
  )
  await readPasted(OUTLINE)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Make this talk' }))
  await waitFor(() => expect(state().document?.talk.title).toBe('A fast talk'))
  expect(state().document?.revision.sections.map(({ planned }) => formatLength(planned))).toEqual([
    '3:00',
    '5:00',
    '0:00',
  ])
})

test('sections can be added to the open talk, which stays the open one', async () => {
  const { state } = await showScreen(
    <ImportDialog into="open-talk" files={[]} onClose={() => undefined} />,
    withEmptyTalk,
  )
  await readPasted(OUTLINE)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Add these sections' }))
  await waitFor(() => expect(state().document?.revision.sections).toHaveLength(3))
  expect(state().library).toHaveLength(1)
})

test('an outline without sections is refused in words, and what was pasted stays', async () => {
  await showScreen(<ImportDialog into="new-talk" files={[]} onClose={() => undefined} />, withDemo)
  const text = '```\nonly code\n```'
  await readPasted(text)
  const field = await screen.findByRole('textbox', { name: 'Or paste it here' })
  expect(field).toHaveValue(text)
  expect(field).toHaveAccessibleDescription(/section/)
})

test('a talk is brought up to an outline that was read again: what changes is shown, and what is found again keeps its identity', async () => {
  const { state } = await showScreen(
    <ImportDialog into="open-talk" files={[]} onClose={() => undefined} />,
    withDemo,
  )
  const before = state().document?.revision.sections ?? []
  const [first, ...rest] = before
  await readPasted([`- ${first?.title} (9m)`, '- Something new'].join('\n'))
  const changes = await screen.findByRole('region', { name: 'What changes' })
  expect(changes).toHaveTextContent('Something new')
  expect(changes.querySelectorAll('li')).toHaveLength(2 + rest.length)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Update this talk' }))
  await waitFor(() => expect(state().document?.revision.sections).toHaveLength(2))
  expect(state().document?.revision.sections[0]?.id).toBe(first?.id)
})

test('files that were dropped are read at once, one after the other; one that cannot be read is named', async () => {
  const file = (name: string, text: string): File => {
    const made = new File([text], name)
    return Object.assign(made, { arrayBuffer: async () => new TextEncoder().encode(text).buffer })
  }
  const files = [
    file('one.md', '- One (1m)\n- Two (2m)'),
    file('two.csv', 'Section,Time\nThree,3:00\nFour,4:00'),
  ]
  const { state } = await showScreen(
    <ImportDialog into="new-talk" files={files} onClose={() => undefined} />,
    withDemo,
  )
  expect(await screen.findByText('one.md · Outline')).toBeVisible()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Make this talk' }))
  expect(await screen.findByText('two.csv · Table')).toBeVisible()
  await waitFor(() => expect(state().library).toHaveLength(2))
})
