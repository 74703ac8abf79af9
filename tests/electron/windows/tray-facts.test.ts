import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { trayOfRun } from '#electron/windows/tray-facts.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const t = translator('en')

/** What the tray says of a live run in a slot of 15:00, 3:00 of it for questions, after each command, a minute apart. */
const trayAfter = async (...commands: readonly RunCommand['type'][]): Promise<string | undefined> => {
  const desk = makeDesk()
  const talk = makeTalk({ slot: minutes(15), qa: minutes(3) })
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'live' })
  const runId = snapshot.run.id
  for (const type of commands) {
    desk.clock.advance(minutes(1))
    await desk.send('run.command', { runId, command: { type } })
  }
  const run = await desk.ask('run.current', null)
  return run === null ? undefined : trayOfRun(t, run, false)?.tooltip
}

test('the tray says where the time goes and what is left of it', async () => {
  expect(await trayAfter('mark')).toBe('Demo · 11:00 left')
  expect(await trayAfter('interrupt')).toBe('Interruption · 11:00 left')
})

test('in the questions the tray says what is left of the slot for them', async () => {
  expect(await trayAfter('mark', 'mark', 'mark', 'flag')).toBe('Questions · 11:00 left')
})
