import { expect, test } from 'vitest'
import { createSignaller } from '#electron/rehearsal/signaller.ts'
import { DEFAULT_SIGNALS, type Signal, type SignalSettings } from '#shared/domain/signals.ts'
import { minutes } from '#shared/domain/time.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { makeRehearsal } from '#tests/builders/make-rehearsal.ts'

/** A run of a talk in 40:00, its signaller looked at as after every fact; `asked` is when it wants to be woken. */
const signalled = (kind: RunKind, settings: SignalSettings = DEFAULT_SIGNALS) => {
  const work = makeRehearsal()
  const given: Signal['about'][] = []
  const asked: number[] = []
  const timers = new Set<() => void>()
  const look = createSignaller({
    settings: () => settings,
    current: work.rehearsal.current,
    after: (ms, wake) => {
      asked.push(ms)
      timers.add(wake)
      return () => timers.delete(wake)
    },
    give: ({ about }) => void given.push(about),
  })
  const runId = work.begin(kind)
  look()
  const pass = (by: number): void => {
    work.clock.advance(minutes(by))
    const due = Array.from(timers)
    for (const wake of due) wake()
  }
  return { ...work, runId, given, asked, timers, look, pass }
}

test('it wakes for the next signal and gives each once', () => {
  const { given, asked, timers, pass } = signalled('practice')
  expect(asked).toEqual([minutes(35)])
  pass(35)
  pass(5)
  pass(1)
  expect(given).toEqual([
    { type: 'left', left: minutes(5) },
    { type: 'left', left: 0 },
  ])
  expect(timers.size).toBe(0)
})

test('a live run gives none unless that was asked for', () => {
  const quiet = signalled('live')
  quiet.pass(36)
  expect([quiet.given, quiet.asked]).toEqual([[], []])
  const loud = signalled('live', { ...DEFAULT_SIGNALS, live: true })
  loud.pass(36)
  expect(loud.given).toEqual([{ type: 'left', left: minutes(5) }])
})

test('a rehearsal gives none where they are not wanted', () => {
  const { given, pass } = signalled('practice', { ...DEFAULT_SIGNALS, rehearsals: false })
  pass(40)
  expect(given).toEqual([])
})

test('a pause calls the timer off, and going on sets it again', () => {
  const { after, runId, look, asked, timers, given, pass } = signalled('practice')
  after(10, runId, { type: 'pause' })
  look()
  expect(timers.size).toBe(0)
  after(60, runId, { type: 'resume' })
  look()
  expect(asked.at(-1)).toBe(minutes(25))
  pass(25)
  expect(given).toHaveLength(1)
})
