import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '#shared/domain/plan.ts'
import { decide } from '#shared/domain/decide-run.ts'
import { DEFAULT_BOUNCE, type Decision } from '#shared/domain/run-decision.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { elapsedAt, interruptionAt, type RunState } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Run } from '#shared/domain/run.ts'
import { instant, millis, minutes, sum } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const three = threeSections()
const { plan, opening, demo } = three

const ask = (run: Run, command: RunCommand, at: number, of: Plan = plan): Decision =>
  decide({ plan: of, run, bounce: DEFAULT_BOUNCE, questions: true }, command, {
    at: millis(at),
    wall: instant(at),
  })

const reason = (decision: Decision): string => (decision.accepted ? 'accepted' : decision.reason)

test('before the start only a mark means anything, and it starts the run', () => {
  const ready = { ...playRun(plan), events: [] }
  expect(ask(ready, { type: 'mark' }, 0)).toMatchObject({ accepted: true, event: { type: 'start' } })
  expect(reason(ask(ready, { type: 'pause' }, 0))).toBe('not-running')
})

test('a plan in which nothing will be spoken cannot be started', () => {
  expect(reason(ask(playRun(plan), { type: 'mark' }, 0, []))).toBe('no-sections')
})

test('a second mark within the bounce time is ignored, at its end it counts', () => {
  const run = playRun(plan, '0:00 start', '2:00 mark')
  expect(reason(ask(run, { type: 'mark' }, minutes(2) + 299))).toBe('bounce')
  expect(reason(ask(run, { type: 'mark' }, minutes(2) + 300))).toBe('accepted')
  expect(reason(ask(playRun(plan, '0:00 start'), { type: 'mark' }, 299))).toBe('bounce')
})

test('back takes the last change of section back, undo whatever came last', () => {
  const run = playRun(plan, '0:00 start', '2:00 mark', '3:00 flag')
  expect(ask(run, { type: 'back' }, minutes(4))).toMatchObject({ event: { type: 'undo', of: 1 } })
  expect(ask(run, { type: 'undo' }, minutes(4))).toMatchObject({ event: { type: 'undo', of: 2 } })
})

test('the start itself is not taken back', () => {
  const run = playRun(plan, '0:00 start')
  expect(reason(ask(run, { type: 'back' }, minutes(1)))).toBe('nothing-to-take-back')
  expect(reason(ask(run, { type: 'undo' }, minutes(1)))).toBe('nothing-to-take-back')
})

test('a live run never pauses', () => {
  const live: Run = { ...playRun(plan, '0:00 start'), kind: 'live' }
  expect(reason(ask(live, { type: 'pause' }, minutes(1)))).toBe('live-never-pauses')
})

test('only a running run pauses and only a paused one resumes', () => {
  const paused = playRun(plan, '0:00 start', '1:00 pause')
  expect(reason(ask(paused, { type: 'pause' }, minutes(2)))).toBe('not-running')
  expect(reason(ask(paused, { type: 'resume' }, minutes(2)))).toBe('accepted')
  expect(reason(ask(playRun(plan, '0:00 start'), { type: 'resume' }, minutes(2)))).toBe('not-running')
})

test('a jump leads to a section that will be spoken, or nowhere', () => {
  const floated = [opening, { ...demo, floated: true }, three.closing]
  const run = playRun(plan, '0:00 start')
  expect(reason(ask(run, { type: 'jump', section: demo.id }, minutes(1)))).toBe('accepted')
  expect(reason(ask(run, { type: 'jump', section: demo.id }, minutes(1), floated))).toBe('no-such-section')
  expect(reason(ask(run, { type: 'leave-out', section: makeSection().id }, minutes(1)))).toBe(
    'no-such-section',
  )
})

test('after the end only taking back and discarding are left', () => {
  const ended = playRun(plan, '0:00 start', '2:00 finish')
  expect(reason(ask(ended, { type: 'mark' }, minutes(3)))).toBe('already-over')
  expect(reason(ask(ended, { type: 'note', text: 'late' }, minutes(3)))).toBe('already-over')
  expect(reason(ask(ended, { type: 'back' }, minutes(3)))).toBe('accepted')
  expect(reason(ask(ended, { type: 'discard' }, minutes(3)))).toBe('accepted')
})

test('a discarded run comes back by undo alone, and is not discarded twice', () => {
  const discarded = playRun(plan, '0:00 start', '2:00 mark', '3:00 discard')
  expect(reason(ask(discarded, { type: 'back' }, minutes(4)))).toBe('already-over')
  expect(reason(ask(discarded, { type: 'discard' }, minutes(4)))).toBe('already-over')
  expect(ask(discarded, { type: 'undo' }, minutes(4))).toMatchObject({ event: { type: 'undo', of: 2 } })
})

/** What a property plays: commands with the ms that pass before each. */
type Played = { readonly wait: number; readonly command: RunCommand }

const anyPlan = fc
  .array(fc.record({ floated: fc.boolean(), planned: fc.integer({ min: 0, max: 600_000 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sections) =>
    sections.map(({ floated, planned }) => makeSection({ floated, planned: millis(planned) })),
  )

const anyCommand = (of: Plan): fc.Arbitrary<RunCommand> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<RunCommand>({ type: 'mark' }) },
    {
      weight: 6,
      arbitrary: fc.constantFrom<RunCommand>(
        { type: 'back' },
        { type: 'undo' },
        { type: 'pause' },
        { type: 'resume' },
        { type: 'flag' },
        { type: 'note', text: 'a note' },
        { type: 'interrupt' },
        { type: 'proceed' },
        { type: 'restart-section' },
        { type: 'reset' },
        { type: 'set-aside' },
        { type: 'questions' },
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom<RunCommand>({ type: 'finish' }, { type: 'discard' }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('take-rescue' as const),
        sections: fc.subarray(
          of.map(({ id }) => id),
          { minLength: 1 },
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('move-mark' as const),
        of: fc.nat(20),
        to: fc.nat(600_000).map(millis),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          type: fc.constantFrom(
            'jump' as const,
            'leave-out' as const,
            'exclude' as const,
            'include' as const,
          ),
          section: fc.constantFrom(...of.map(({ id }) => id), makeSection().id),
        })
        .map((command): RunCommand => command),
    },
  )

const anyPlay = anyPlan.chain((of) =>
  fc.record({
    of: fc.constant(of),
    kind: fc.constantFrom('practice' as const, 'live' as const),
    played: fc.array(fc.record({ wait: fc.integer({ min: 0, max: 60_000 }), command: anyCommand(of) }), {
      maxLength: 60,
    }),
  }),
)

type Moment = {
  readonly run: Run
  readonly at: number
  readonly before: RunState
  readonly state: RunState
  readonly decision: Decision
}

/** Plays commands one after the other and looks at every moment. */
const moments = (of: Plan, kind: Run['kind'], played: readonly Played[]): readonly Moment[] => {
  let run: Run = { ...playRun(of), kind }
  let at = 0
  return played.map(({ wait, command }) => {
    at += wait
    const before = runState(of, run.events)
    const decision = ask(run, command, at, of)
    if (decision.accepted) run = { ...run, events: [...run.events, decision.event] }
    return { run, at, before, state: runState(of, run.events), decision }
  })
}

test('undo after any accepted command restores the state before it exactly', () => {
  fc.assert(
    fc.property(anyPlay, ({ of, kind, played }) => {
      for (const { run, at, before, decision } of moments(of, kind, played)) {
        if (!decision.accepted || decision.event.type === 'start' || decision.event.type === 'undo') continue
        const undo = ask(run, { type: 'undo' }, at + 1000, of)
        if (!undo.accepted) throw new Error(undo.reason)
        expect(runState(of, [...run.events, undo.event])).toEqual(before)
      }
    }),
    { numRuns: 300 },
  )
})

test('at every moment the parts sum to the whole, and the whole never exceeds the run clock', () => {
  fc.assert(
    fc.property(anyPlay, fc.integer({ min: 0, max: 99_999 }), ({ of, kind, played }, later) => {
      for (const { state, at } of moments(of, kind, played)) {
        if (state.phase === 'ready') continue
        const now = millis(at + later)
        const elapsed = elapsedAt(state, now)
        expect(sum(actualsAt(state, now).values()) + interruptionAt(state, now)).toBe(elapsed)
        expect(elapsed).toBeLessThanOrEqual(now)
      }
    }),
    { numRuns: 300 },
  )
})

test('while a run is paused or over no time passes in it', () => {
  fc.assert(
    fc.property(anyPlay, ({ of, kind, played }) => {
      for (const { state, at } of moments(of, kind, played)) {
        if (state.phase === 'ready' || state.phase === 'running') continue
        expect(elapsedAt(state, millis(at + 5000))).toBe(elapsedAt(state, millis(at)))
      }
    }),
    { numRuns: 300 },
  )
})

test('what is refused changes nothing, and nothing throws', () => {
  fc.assert(
    fc.property(anyPlay, ({ of, kind, played }) => {
      const refused = moments(of, kind, played).filter(({ decision }) => !decision.accepted)
      expect(refused.map(({ state }) => state)).toEqual(refused.map(({ before }) => before))
    }),
    { numRuns: 300 },
  )
})

test('no command pauses a live run', () => {
  fc.assert(
    fc.property(anyPlay, ({ of, played }) => {
      const phases = moments(of, 'live', played).map(({ state }) => state.phase)
      expect(phases).not.toContain('paused')
    }),
    { numRuns: 300 },
  )
})

test('whatever came before, two marks within the bounce time are one', () => {
  fc.assert(
    fc.property(anyPlay, fc.integer({ min: 0, max: 299 }), ({ of, kind, played }, soon) => {
      for (const { run, at, decision } of moments(of, kind, played)) {
        if (!decision.accepted || decision.event.type !== 'mark') continue
        expect(ask(run, { type: 'mark' }, at + soon, of).accepted).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('the last section of a live talk left out leads to the questions, as a mark would', () => {
  const live: Run = { ...playRun(plan, '0:00 start', '2:00 mark', '7:00 mark'), kind: 'live' }
  const leaveOut = { type: 'leave-out', section: three.closing.id } as const
  const decision = ask(live, leaveOut, minutes(8))
  expect(decision).toMatchObject({ accepted: true, event: { ...leaveOut, asks: true } })
  if (!decision.accepted) throw new Error('it was accepted')
  expect(runState(plan, [...live.events, decision.event])).toMatchObject({
    phase: 'questions',
    leftOut: [three.closing.id],
  })
})

test('left out in a rehearsal, in a slot without questions, or before the last one, it asks for none', () => {
  const rehearsal = playRun(plan, '0:00 start', '2:00 mark', '7:00 mark')
  const leaveOut = { type: 'leave-out', section: three.closing.id } as const
  const plainly = { accepted: true, event: { ...leaveOut, at: minutes(8), wall: instant(minutes(8)) } }
  expect(ask(rehearsal, leaveOut, minutes(8))).toEqual(plainly)
  expect(runState(plan, [...rehearsal.events, plainly.event])).toMatchObject({ phase: 'ended' })
  const live: Run = { ...rehearsal, kind: 'live' }
  const noQuestions = { plan, run: live, bounce: DEFAULT_BOUNCE, questions: false }
  expect(decide(noQuestions, leaveOut, { at: minutes(8), wall: instant(minutes(8)) })).toEqual(plainly)
  const inDemo: Run = { ...playRun(plan, '0:00 start', '2:00 mark'), kind: 'live' }
  expect(ask(inDemo, leaveOut, minutes(8))).toEqual(plainly)
})

test('while questions are asked nothing is left out: the last section was told', () => {
  const asking: Run = {
    ...playRun(plan, '0:00 start', '2:00 mark', '7:00 mark', '9:00 questions'),
    kind: 'live',
  }
  expect(reason(ask(asking, { type: 'leave-out', section: three.closing.id }, minutes(10)))).toBe(
    'not-running',
  )
})
