import { expect, test } from 'vitest'
import { deckReply } from '#electron/import/deck-reply.ts'
import { outlineReplySchema, pastedText } from '#electron/import/outline-reply.ts'
import { minutes } from '#shared/domain/time.ts'

const replyTo = (text: string) => deckReply(pastedText(text))

test('a readable outline is answered with its sections, which the reader takes', () => {
  const reply = replyTo('# A talk\n\n## Opening (5m)\n')
  expect(reply).toMatchObject({ ok: true, value: { title: 'A talk', parts: [{ planned: minutes(5) }] } })
  expect(outlineReplySchema.parse(structuredClone(reply))).toEqual(reply)
})

test.each([
  ['nothing but blanks', ' \n\t\n', 'outline-empty'],
  ['a title alone', '# A talk\n', 'outline-no-sections'],
  ['more sections than a talk can have', '## Part (1m)\n'.repeat(1001), 'outline-too-long'],
  [
    'a talk saved by the app, which has a door of its own',
    '{\n  "format": "dryrun-talk"\n}',
    'outline-is-saved-talk',
  ],
  ['more lines than an outline can have', '\n'.repeat(30_000), 'outline-too-long'],
])('%s is refused by its name', (_what, text, code) => {
  expect(replyTo(text)).toEqual({ ok: false, code })
})
