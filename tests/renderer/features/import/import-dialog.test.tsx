// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { ImportDialog } from '#renderer/features/import/import-dialog.tsx'
import { draftFrom } from '#tests/builders/draft-from.ts'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const OUTLINE = '# A fast talk\n\n- Opening (3m)\n- The problem — 5:00\n- Loose end\n'

const readPasted = async (text: string): Promise<void> => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'Or paste it here' }))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: 'Read it' }))
}

const file = (name: string, text: string): File => {
  const made = new File([text], name)
  return Object.assign(made, { arrayBuffer: async () => new TextEncoder().encode(text).buffer })
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

test('how long the file says all takes is shown and becomes the slot of a new talk', async () => {
  const { state } = await showScreen(
    <ImportDialog into="new-talk" files={[]} onClose={() => undefined} />,
    withDemo,
  )
  await readPasted('# Tea (25 min)\n\n- Leaves (5m)\n- Water (5m)\n')
  expect(await screen.findByText('slot 25:00, as the file says')).toBeVisible()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Make this talk' }))
  await waitFor(() => expect(state().document?.talk).toMatchObject({ title: 'Tea', slot: 1_500_000 }))
})

const slidev = (demo: string, notes: string): string =>
  `---\ntheme: seriph\n---\n\n# Tea\n\n---\nlayout: section\n---\n\n# Leaves\n\n<!-- ${notes} -->\n\n---\n\n# Green\n\n---\nlayout: section\n---\n\n# ${demo}\n`

test('a deck that was grouped by slides is brought up to date by slides, and what changed of each is said', async () => {
  await showScreen(
    <ImportDialog
      into="open-talk"
      files={[file('a.md', slidev('Waters', 'word '.repeat(260)))]}
      onClose={() => undefined}
    />,
    (actions) => actions.createTalk('en', draftFrom(slidev('Water', 'Short.')), 'slides'),
  )
  const changes = await screen.findByRole('region', { name: 'What changes' })
  expect([...changes.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'The sameTea≈ 1:00',
    'ChangedLeavesother notes≈ 1:00 → ≈ 2:00',
    'The sameGreen≈ 1:00',
    'ChangedWater → Waters≈ 1:00',
  ])
})

test('one title that an outline shares with the open talk does not make it an update', async () => {
  await showScreen(<ImportDialog into="open-talk" files={[]} onClose={() => undefined} />, (actions) =>
    actions.createTalk('en', draftFrom('- Leaves 5m\n- Water 5m\n- Demo 5m'), undefined),
  )
  await readPasted('- Cake 5m\n- Salt 5m\n- Demo 9m')
  expect(await screen.findByRole('button', { name: 'Add these sections' })).toBeVisible()
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
  const files = [
    file('one.md', '- One (1m)\n- Two (2m)'),
    file('empty.md', ''),
    file('two.csv', 'Section,Time\nThree,3:00\nFour,4:00'),
  ]
  const { state } = await showScreen(
    <ImportDialog into="new-talk" files={files} onClose={() => undefined} />,
    withDemo,
  )
  expect(await screen.findByText('one.md · Outline')).toBeVisible()
  expect(screen.getByText(/^empty\.md: /)).toBeVisible()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Make this talk' }))
  expect(await screen.findByText('two.csv · Table')).toBeVisible()
  expect(screen.queryByText(/^empty\.md: /)).toBeNull()
  await waitFor(() => expect(state().library).toHaveLength(2))
})

test('a file after one that made a talk of its own is not put into that talk', async () => {
  const titles = ['Staging was green', 'What staging really caught']
  const files = [
    file('one.md', '# First\n\n- One (1m)'),
    file('two.md', `# Second\n\n${titles.map((title) => `- ${title} (1m)`).join('\n')}`),
  ]
  const { state } = await showScreen(
    <ImportDialog into="open-talk" files={files} onClose={() => undefined} />,
    withDemo,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('radio', { name: 'A new talk' }))
  await user.click(screen.getByRole('button', { name: 'Make this talk' }))
  expect(await screen.findByText('two.md · Outline')).toBeVisible()
  expect(state().document?.talk.title).toBe('First')
  await user.click(screen.getByRole('button', { name: 'Make this talk' }))
  await waitFor(() => expect(state().library).toHaveLength(3))
  expect(state().document?.revision.sections.map(({ title }) => title)).toEqual(titles)
})

test('what was found out about one talk is not done to another that was opened meanwhile', async () => {
  const { state, actions } = await showScreen(
    <ImportDialog into="open-talk" files={[]} onClose={() => undefined} />,
    withDemo,
  )
  await readPasted('- Staging was green (9m)')
  expect(await screen.findByRole('button', { name: 'Update this talk' })).toBeVisible()
  await actions.createTalk('en', null)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Make this talk' }))
  await waitFor(() => expect(state().library).toHaveLength(3))
})

const SPLITS = `<Run version="1.7.0"><GameName>A talk</GameName><CategoryName>Any</CategoryName>
<AttemptHistory><Attempt id="1"><RealTime>00:02:00</RealTime></Attempt></AttemptHistory>
<Segments>
<Segment><Name>One</Name><SegmentHistory><Time id="1"><RealTime>00:01:00</RealTime></Time></SegmentHistory></Segment>
<Segment><Name>Two</Name><SegmentHistory><Time id="1"><RealTime>00:01:00</RealTime></Time></SegmentHistory></Segment>
</Segments></Run>`

test('runs that come with a file are said to come along only where they do', async () => {
  const { state } = await showScreen(
    <ImportDialog into="open-talk" files={[file('a.lss', SPLITS)]} onClose={() => undefined} />,
    withEmptyTalk,
  )
  expect(await screen.findByText('1 run is in it; only a new talk takes it along.')).toBeVisible()
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: 'A new talk' }))
  expect(screen.getByText('1 run comes with it, 1 complete')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make this talk' }))
  await waitFor(() => expect(state().document?.runs).toHaveLength(1))
})
