import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { runTimeline } from '#shared/domain/run-timeline.ts'
import { minutes } from '#shared/domain/time.ts'
import { openWindow } from '#tests/builders/main-of.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { sections, spoken, withTalk } from '#tests/builders/spoken-run.ts'

const DAY = 24 * 60 * 60_000

/** A run of 4:00 without an outline, its report open. */
const clockRun = async () => {
  const desk = makeDesk()
  const window = await openWindow(desk)
  await window.actions.startClock(translator('en'), 'today')
  desk.clock.advance(minutes(4))
  await window.actions.commandRun({ type: 'finish' })
  await window.actions.leaveRun()
  const { report } = window.state()
  if (report === null) throw new Error('no report is open')
  return { desk, window, runId: report }
}

test('a rehearsal that was ended too early is gone on with from where it stopped', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'finish')
  desk.clock.advance(DAY)
  const { snapshot } = await desk.ask('run.resume', { runId })
  expect(snapshot.at).toBe(minutes(4))
  expect((await desk.ask('talk.open', { talkId })).runs).toEqual([])
  desk.clock.advance(minutes(1))
  await desk.ask('run.command', { runId, command: { type: 'resume' } })
  desk.clock.advance(minutes(3))
  await desk.ask('run.command', { runId, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId })
  const results = documentResults(await desk.ask('talk.open', { talkId }))
  expect(results.map(({ total, run }) => [run.id, total])).toEqual([[runId, minutes(7)]])
})

test('so is one that was discarded and brought back, which tells of one end alone', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'finish')
  for (const channel of ['run.discard', 'run.restore'] as const) await desk.ask(channel, { runId })
  const [back] = documentResults(await desk.ask('talk.open', { talkId }))
  expect(runTimeline(sections, back?.run.events ?? []).map(({ event }) => event.type)).toEqual([
    'start',
    'finish',
  ])
  await desk.ask('run.resume', { runId })
  desk.clock.advance(DAY)
  await desk.ask('run.command', { runId, command: { type: 'resume' } })
  desk.clock.advance(minutes(1))
  await desk.ask('run.command', { runId, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId })
  expect(documentResults(await desk.ask('talk.open', { talkId }))).toMatchObject([{ total: minutes(5) }])
})

test('so is one that recovery ended, and ending it at once changes nothing', async () => {
  const { desk, talkId } = await withTalk()
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  const runId = snapshot.run.id
  desk.clock.advance(minutes(4))
  await desk.ask('run.command', { runId, command: { type: 'mark' } })
  desk.close()
  const later = makeDesk(dirname(desk.file))
  await later.ask('run.recover', { runId, how: 'end' })
  await later.ask('run.resume', { runId })
  later.clock.advance(minutes(5))
  await later.ask('run.command', { runId, command: { type: 'finish' } })
  await later.ask('run.leave', { runId })
  expect(documentResults(await later.ask('talk.open', { talkId }))).toMatchObject([{ total: minutes(4) }])
})

test('a run without an outline grows on from where it stopped, until its talk has another plan', async () => {
  const { desk, window, runId } = await clockRun()
  await window.actions.resumeRun(runId)
  expect(window.state()).toMatchObject({ place: 'rehearse', run: { snapshot: { run: { id: runId } } } })
  await window.actions.commandRun({ type: 'resume' })
  desk.clock.advance(minutes(3))
  await window.actions.commandRun({ type: 'mark' })
  desk.clock.advance(minutes(1))
  await window.actions.commandRun({ type: 'finish' })
  await window.actions.leaveRun()
  expect(window.state().document?.revision.sections.map(({ planned }) => planned)).toEqual([
    minutes(7),
    minutes(1),
  ])
  await window.actions.editPlan((plan) => plan.slice(0, 1))
  await expect(desk.ask('run.resume', { runId })).rejects.toThrow('not-found')
})

test('edits of the outline can still be undone when a run of it is gone on with', async () => {
  const desk = makeDesk()
  const { actions, state } = await openWindow(desk)
  await actions.openDemo('en')
  await actions.editTalk({ title: 'Another title' })
  await actions.startRun('practice')
  desk.clock.advance(minutes(4))
  await actions.commandRun({ type: 'finish' })
  await actions.leaveRun()
  const { report } = state()
  if (report === null) throw new Error('no report is open')
  await actions.resumeRun(report)
  expect(state()).toMatchObject({ place: 'rehearse', report: null })
  await actions.undoEdit()
  expect(state().document?.talk.title).not.toBe('Another title')
})

test('a discarded run that cannot be brought back opens no report', async () => {
  const desk = makeDesk()
  const { actions, state } = await openWindow(desk)
  await actions.openDemo('en')
  const [run] = state().document?.runs ?? []
  if (run === undefined) throw new Error('the demo has no runs')
  await actions.discardRun(run.id)
  const undo = state().notice?.undo
  await undo?.()
  expect(state()).toMatchObject({ place: 'history', report: run.id })
  actions.go('outline')
  await undo?.()
  expect(state()).toMatchObject({ place: 'outline', report: null, notice: { key: 'error.not-found' } })
})

test('what was forecast before a run does not know the run itself', async () => {
  const { desk, talkId } = await withTalk()
  const started = await desk.ask('run.start', { talkId, kind: 'practice' })
  const runId = started.snapshot.run.id
  for (const { planned } of sections) {
    desk.clock.advance(planned * 4)
    await desk.ask('run.command', { runId, command: { type: 'mark' } })
  }
  await desk.ask('run.leave', { runId })
  expect((await desk.ask('run.resume', { runId })).forecast).toEqual(started.forecast)
})

test('a live run, a discarded one and one beside a run in progress are not gone on with', async () => {
  const { desk, talkId } = await withTalk()
  const live = await desk.ask('run.start', { talkId, kind: 'live' })
  await desk.ask('run.command', { runId: live.snapshot.run.id, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId: live.snapshot.run.id })
  const discarded = await spoken(desk, talkId, 'discard')
  for (const runId of [live.snapshot.run.id, discarded])
    await expect(desk.ask('run.resume', { runId })).rejects.toThrow('not-found')
  const runId = await spoken(desk, talkId, 'finish')
  await desk.ask('run.start', { talkId, kind: 'practice' })
  await expect(desk.ask('run.resume', { runId })).rejects.toThrow('run-in-progress')
})
