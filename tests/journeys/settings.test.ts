import { expect, test } from 'vitest'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeDesk, temporaryFolder } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

test('a new library has the default settings', async () => {
  expect(await makeDesk().ask('settings.read', null)).toEqual(DEFAULT_SETTINGS)
})

test('what was chosen is there after a restart', async () => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const settings = { ...DEFAULT_SETTINGS, language: 'ja' as const, theme: 'dark' as const, keysUsed: 3 }
  expect(await desk.ask('settings.save', { settings })).toEqual(settings)
  desk.close()
  expect(await makeDesk(folder).ask('settings.read', null)).toEqual(settings)
})

test('one setting that cannot be read costs no other, at any depth', () => {
  const { service } = makeDesk()
  const { cuts, mini, signals } = DEFAULT_SETTINGS
  const stored = {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    bounce: 'long',
    signals: { ...signals, live: !signals.live },
    mini: { clickThrough: !mini.clickThrough },
    cuts: { ...cuts, wanted: 7 },
  }
  saveSettings(service.database, DEFAULT_SETTINGS)
  service.database.sql.prepare('UPDATE settings SET value = ?').run(JSON.stringify(stored))
  expect(readSettings(service.database)).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    signals: { ...signals, live: !signals.live },
    mini: { ...mini, clickThrough: !mini.clickThrough },
  })
})

test('a changed bounce time holds for the next key press', async () => {
  const desk = makeDesk()
  const { talk } = await desk.ask('talk.create', {
    talk: makeTalk(),
    sections: threeSections().plan,
    reason: 'created',
  })
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  const mark = { runId: snapshot.run.id, command: { type: 'mark' as const } }
  desk.clock.advance(minutes(2))
  expect(await desk.ask('run.command', mark)).toMatchObject({ refused: null })
  desk.clock.advance(seconds(1))
  await desk.ask('settings.save', { settings: { ...DEFAULT_SETTINGS, bounce: seconds(2) } })
  expect(await desk.ask('run.command', mark)).toMatchObject({ refused: 'bounce' })
  desk.clock.advance(seconds(1))
  expect(await desk.ask('run.command', mark)).toMatchObject({ refused: null })
})

test('the app says what it is and where it keeps its data', async () => {
  expect(await makeDesk().ask('app.info', null)).toMatchObject({ version: '0.0.0', language: 'en' })
})
