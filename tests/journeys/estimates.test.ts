import { expect, test } from 'vitest'
import { newTalkId } from '#shared/domain/identity.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { blankTalk } from '#shared/domain/talk.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { documentEstimates } from '#shared/domain/document-estimates.ts'
import { v7 as uuid } from 'uuid'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const script = (words: number): string => 'word '.repeat(words)

const newTalk = (desk: Desk, words: number) =>
  desk.ask('talk.create', {
    talk: blankTalk(newTalkId(uuid()), 'en'),
    sections: [makeSection({ title: 'All of it', planned: millis(0), notes: script(words) })],
    reason: 'created',
  })

const tell = async (desk: Desk, talkId: ReturnType<typeof newTalkId>, length: number): Promise<void> => {
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  const { id: runId } = snapshot.run
  desk.clock.advance(minutes(length))
  await desk.ask('run.command', { runId, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId })
}

test('a talk that nobody has spoken yet is told by its notes, at the rate of the settings', async () => {
  const desk = makeDesk()
  const { talk } = await newTalk(desk, 5200)
  expect(await desk.ask('library.list', null)).toMatchObject([{ planned: 0, estimated: minutes(40) }])
  const speech = { ...DEFAULT_SETTINGS.speech, wordsPerMinute: 100 }
  await desk.ask('settings.save', { settings: { ...DEFAULT_SETTINGS, speech } })
  expect(await desk.ask('library.list', null)).toMatchObject([{ estimated: minutes(52) }])
  const document = await desk.ask('talk.open', { talkId: talk.id })
  expect([...documentEstimates(document).values()]).toEqual([minutes(52)])
})

test("once a run has shown how fast the speaker speaks, other talks are told at the speaker's own rate", async () => {
  const desk = makeDesk()
  const first = await newTalk(desk, 1500)
  await tell(desk, first.talk.id, 10)
  const second = await newTalk(desk, 3000)
  expect(second.rates.words).toEqual({ perMinute: 150, runs: 1 })
  expect(await desk.ask('library.list', null)).toMatchObject([
    { id: second.talk.id, estimated: minutes(20) },
    { id: first.talk.id, estimated: 0, runs: 1 },
  ])
  await desk.ask('talk.delete', { talkId: first.talk.id })
  expect((await desk.ask('talk.open', { talkId: second.talk.id })).rates.words.runs).toBe(0)
})

test('a run of a talk without planned times expects what its notes say', async () => {
  const desk = makeDesk()
  const { talk } = await newTalk(desk, 260)
  const { forecast } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  expect(Object.values(forecast.sections)).toMatchObject([{ center: minutes(2) }])
})

test('a rate that nobody can speak at is refused', async () => {
  const desk = makeDesk()
  const speech = { wordsPerMinute: 0, charactersPerMinute: 300 }
  const settings = { ...DEFAULT_SETTINGS, speech }
  expect(await desk.send('settings.save', { settings })).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  })
})
