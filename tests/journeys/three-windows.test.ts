import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunId } from '#shared/domain/identity.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunSnapshot } from '#shared/domain/run-snapshot.ts'
import { elapsedAt, interruptionAt } from '#shared/domain/run-state.ts'
import { sum } from '#shared/domain/time.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, demo, closing } = threeSections()

const commands: readonly RunCommand[] = [
  { type: 'mark' },
  { type: 'mark' },
  { type: 'mark' },
  { type: 'back' },
  { type: 'undo' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'interrupt' },
  { type: 'proceed' },
  { type: 'restart-section' },
  { type: 'reset' },
  { type: 'questions' },
  { type: 'flag' },
  { type: 'note', text: 'slower' },
  { type: 'finish' },
  { type: 'discard' },
  { type: 'jump', section: demo.id },
  { type: 'leave-out', section: closing.id },
  { type: 'take-rescue', sections: [closing.id] },
]

const deeds = ['start', 'leave', 'go-on', 'restore', 'kind', 'exclude', 'original']

/** What any of three windows does: waits some ms, then commands, or starts, leaves, goes on with, restores or puts right a run. */
const anyDeed = fc.record({
  window: fc.nat(2),
  wait: fc.integer({ min: 0, max: 90_000 }),
  deed: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...commands) },
    { weight: 3, arbitrary: fc.constantFrom(...deeds) },
  ),
})
type Deed = RunCommand | string

/** What a window knows of the run: all that it was ever told. */
type Window = { readonly told: RunSnapshot[]; run: RunId | null }

const openWindow = (desk: Desk): Window => {
  const window: Window = { told: [], run: null }
  desk.on('run.snapshot', (snapshot) => {
    if (snapshot === null) return
    window.told.push(snapshot)
    window.run = snapshot.run.id
  })
  return window
}

const refusable = async (asked: Promise<unknown>): Promise<void> => {
  await asked.catch(() => undefined)
}

const doIt = async (desk: Desk, { run }: Window, deed: Deed, talkId: ReturnType<typeof makeTalk>['id']) => {
  if (deed === 'start') return refusable(desk.ask('run.start', { talkId, kind: 'practice' }))
  if (run === null) return undefined
  if (typeof deed !== 'string') return refusable(desk.ask('run.command', { runId: run, command: deed }))
  if (deed === 'leave') return refusable(desk.ask('run.leave', { runId: run }))
  if (deed === 'go-on') return refusable(desk.ask('run.resume', { runId: run }))
  if (deed === 'kind')
    return refusable(desk.ask('run.change', { runId: run, kind: 'with-audience', counts: false }))
  if (deed === 'restore') return refusable(desk.ask('run.restore', { runId: run }))
  const command =
    deed === 'exclude'
      ? ({ type: 'exclude', section: demo.id } as const)
      : ({ type: 'restore-original' } as const)
  return refusable(desk.ask('run.correct', { runId: run, command }))
}

const partsMakeTheWhole = ({ run, at }: RunSnapshot): void => {
  const state = runState(plan, run.events)
  if (state.phase === 'ready') return
  expect(sum(actualsAt(state, at).values()) + interruptionAt(state, at)).toBe(elapsedAt(state, at))
}

test('whatever three windows do to one run in any order, it is one run: all see the same, its parts make the whole, and the disk has it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 40 }), async (done) => {
      const desk = makeDesk()
      desk.service.database.sql.exec('PRAGMA synchronous = OFF')
      const talk = makeTalk()
      await desk.ask('talk.create', { talk, sections: plan, reason: 'created' })
      const windows = [openWindow(desk), openWindow(desk), openWindow(desk)] as const
      await doIt(desk, windows[0], 'start', talk.id)
      for (const { window, wait, deed } of done) {
        desk.clock.advance(wait)
        await doIt(desk, windows[window] ?? windows[0], deed, talk.id)
        const now = await desk.ask('run.current', null)
        if (now === null) continue
        for (const { told } of windows) expect(told.at(-1)?.run).toEqual(now.snapshot.run)
        partsMakeTheWhole(now.snapshot)
        expect(now.snapshot.saved).toBe(true)
      }
      const { runs } = await desk.ask('talk.open', { talkId: talk.id })
      expect(runs.map(({ events }) => runState(plan, events).phase)).toEqual(runs.map(() => 'ended'))
      desk.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)
