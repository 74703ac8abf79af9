import fc from 'fast-check'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { decide } from '#shared/domain/decide-run.ts'
import { filedAs } from '#shared/domain/delivered.ts'
import {
  promiseIdSchema,
  revisionIdSchema,
  runIdSchema,
  sectionIdSchema,
  talkIdSchema,
  type PromiseId,
} from '#shared/domain/identity.ts'
import { revisionReasons, type Plan, type PlanRevision } from '#shared/domain/plan.ts'
import { runCommandSchema, type RunCommand } from '#shared/domain/run-command.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { runKinds, type Run, type RunEvent } from '#shared/domain/run.ts'
import { priorities, sectionKinds, type Section } from '#shared/domain/section.ts'
import { languageSchema, type Talk } from '#shared/domain/talk.ts'
import { instant, lengthSchema, LONGEST, millis } from '#shared/domain/time.ts'

/** Any text up to a length, halves of surrogate pairs and NUL left out. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 40) }).map((any) => any.slice(0, maxLength))

const length = fc.integer({ min: 0, max: LONGEST }).map((ms) => lengthSchema.parse(ms))
const wall = fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 }).map(instant)

const sectionWith = (promises: readonly PromiseId[]): fc.Arbitrary<Section> =>
  fc.record({
    id: fc.uuid({ version: 7 }).map((id) => sectionIdSchema.parse(id)),
    title: text(300),
    planned: length,
    minimum: fc.option(length),
    shortVersion: fc.option(length),
    priority: fc.constantFrom(...priorities),
    kind: fc.constantFrom(...sectionKinds),
    floated: fc.boolean(),
    promises: fc.subarray([...promises]),
    needs: fc.array(
      fc.uuid().map((id) => sectionIdSchema.parse(id)),
      { maxLength: 2 },
    ),
    slides: fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(99))
        .map(([from, more]) => ({ from, to: from + more })),
    ),
    decisionPoint: fc.boolean(),
    notes: text(200),
    madeOf: fc.array(
      fc.record({
        of: fc.uuid().map((id) => sectionIdSchema.parse(id)),
        from: fc.constantFrom(0, 0.25, 1 / 3),
        to: fc.constantFrom(0.5, 2 / 3, 1),
        weight: fc.integer({ min: 1, max: LONGEST }).map(millis),
      }),
      { maxLength: 2 },
    ),
  })

const anyTalk: fc.Arbitrary<Talk> = fc.record({
  id: fc.uuid({ version: 7 }).map((id) => talkIdSchema.parse(id)),
  title: text(300),
  event: text(300),
  venue: text(300),
  startsAt: fc.option(fc.constantFrom('2026-12-01T10:30', '1999-01-31T00:00')),
  language: fc.constantFrom(...languageSchema.options),
  slot: fc.integer({ min: 2, max: LONGEST }).map((ms) => lengthSchema.parse(ms)),
  qa: fc.constantFrom(lengthSchema.parse(0), lengthSchema.parse(1)),
  slackPercent: fc.double({ min: 0, max: 50, noNaN: true }).map((percent) => percent + 0),
  abstract: text(20_000),
  goal: text(20_000),
  audienceNotes: text(20_000),
  promises: fc.array(fc.record({ id: fc.uuid().map((id) => promiseIdSchema.parse(id)), text: text(300) }), {
    maxLength: 3,
  }),
})

const COMMANDS = [
  'mark', 'mark', 'mark', 'back', 'undo', 'pause', 'resume', 'interrupt', 'proceed', 'restart-section',
  'reset', 'flag', 'finish',
] as const // prettier-ignore

const commandIn = (plan: Plan): fc.Arbitrary<RunCommand> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...COMMANDS).map((type) => runCommandSchema.parse({ type })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('jump', 'leave-out', 'exclude', 'include'), fc.nat(20))
        .map(([type, at]) => runCommandSchema.parse({ type, section: plan[at % plan.length]?.id })),
    },
    { weight: 1, arbitrary: fc.constant(runCommandSchema.parse({ type: 'note', text: 'ゆっくり' })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(5), fc.nat(100_000))
        .map(([of, to]) => runCommandSchema.parse({ type: 'move-mark', of, to })),
    },
  )

type Moment = { readonly command: RunCommand; readonly after: number }

/** Plays commands as the app decides them; what is refused is left out. */
const played = (plan: Plan, run: Run, moments: readonly Moment[]): Run => {
  let at = 0
  let events: readonly RunEvent[] = []
  for (const { command, after } of moments) {
    at += after
    const stamp = { at: millis(at), wall: instant(1_700_000_000_000 + at) }
    const open = { plan, run: { ...run, events }, bounce: millis(0), questions: true }
    const decision = decide(open, command, stamp)
    if (decision.accepted) events = events.concat(decision.event)
  }
  return { ...run, events }
}

const ENDINGS: readonly (readonly RunCommand[])[] = [
  [{ type: 'finish' }],
  [{ type: 'finish' }, { type: 'discard' }],
  [{ type: 'set-aside' }],
]

const runOfRevision = ({ id, talkId, sections }: PlanRevision): fc.Arbitrary<Run> =>
  fc
    .record({
      id: fc.uuid({ version: 7 }).map((uuid) => runIdSchema.parse(uuid)),
      kind: fc.constantFrom(...runKinds),
      counts: fc.boolean(),
      filed: fc.option(fc.record({ kind: fc.constantFrom(...runKinds), counts: fc.boolean() })),
      moments: fc.array(fc.record({ command: commandIn(sections), after: fc.nat(200_000) }), {
        maxLength: 12,
      }),
      ending: fc.constantFrom(...ENDINGS),
    })
    .map(({ moments, ending, filed, ...told }) => {
      const all: readonly Moment[] = [
        { command: { type: 'mark' }, after: 0 },
        ...moments,
        ...ending.map((command) => ({ command, after: 1 })),
      ]
      const run = played(sections, { ...told, talkId, revisionId: id, events: [] }, all)
      return filed === null ? run : filedAs(run, filed)
    })

const revisionsOf = (
  { id: talkId }: Talk,
  sections: readonly Section[],
): fc.Arbitrary<readonly PlanRevision[]> =>
  fc
    .array(
      fc.record({
        id: fc.uuid({ version: 7 }).map((id) => revisionIdSchema.parse(id)),
        reason: fc.constantFrom(...revisionReasons),
        why: text(100),
        createdAt: wall,
        sections: fc.shuffledSubarray([...sections], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((revisions) => revisions.map((revision, index) => ({ ...revision, talkId, number: index + 1 })))

/** Not every run can be set aside at every moment. */
const isAtRest = (revisions: readonly PlanRevision[], { revisionId, events }: Run): boolean => {
  const plan = revisions.find(({ id }) => id === revisionId)?.sections ?? []
  const state = runState(plan, events)
  return state.phase === 'paused' ? state.setAside : ['ended', 'discarded'].includes(state.phase)
}

/** Any talk with its whole history, as the app could have made it; its runs in the order in which the library gives them. */
export const anyHistory: fc.Arbitrary<TalkHistory> = anyTalk.chain((talk) =>
  fc
    .uniqueArray(sectionWith(talk.promises.map(({ id }) => id)), {
      minLength: 1,
      maxLength: 5,
      selector: ({ id }) => id,
    })
    .chain((sections) =>
      revisionsOf(
        talk,
        sections.map((one, at) => (at === 0 ? { ...one, floated: false } : one)),
      ),
    )
    .chain((revisions) =>
      fc.array(fc.constantFrom(...revisions).chain(runOfRevision), { maxLength: 3 }).map((runs) => ({
        talk,
        current: revisions.at(-1)?.id ?? revisionIdSchema.parse('none'),
        revisions,
        runs: runs.filter((run) => isAtRest(revisions, run)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      })),
    ),
)
