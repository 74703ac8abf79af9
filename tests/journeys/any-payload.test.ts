import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { sectionKinds, priorities } from '#shared/domain/section.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { revisionReasons } from '#shared/domain/plan.ts'
import { runKinds } from '#shared/domain/run.ts'
import { archiveContract } from '#shared/ipc/archive-contract.ts'
import { channels } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/contract.ts'
import { failureCodes, type FailureCode } from '#shared/ipc/failure.ts'
import { archiveRequests } from '#tests/builders/archive-requests.ts'
import { makeDesk, temporaryFolder, type Desk } from '#tests/builders/make-desk.ts'
import { RUN_DAY } from '#tests/builders/run-of.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const PAYLOADS = 24_000
/** The same payloads each time: among them each channel is answered at least once. */
const SEED = 40

type Fields = Readonly<Record<string, unknown>>

/** Stand for the run that is on, or was, and for the talk's newest revision when the payload is sent. */
const CURRENT = 'the current run'
const ASIDE = 'a run set aside'
const NEWEST = 'the newest revision'
/** Stands for the last of our own files that was read and not answered. */
const OFFERED = 'the last offer'

const without = (fields: Fields, place: number): Fields => {
  const keys = Object.keys(fields)
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== keys[place % keys.length]))
}

const changed = (fields: Fields, place: number, value: unknown): Fields => {
  const keys = Object.keys(fields)
  return { ...fields, [keys[place % keys.length] ?? '']: value }
}

/** Mostly as it should be; sometimes with a field wrong, missing or too many. */
const nearly = (right: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 1, arbitrary: fc.tuple(right, fc.nat()).map(([fields, place]) => without(fields, place)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(right, fc.nat(), fc.anything())
        .map(([fields, place, value]) => changed(fields, place, value)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(right, fc.constantFrom('extra', '__proto__', 'constructor'), fc.anything())
        .map(([fields, key, value]) => ({ ...fields, [key]: value })),
    },
  )

const anyLength = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 7_200_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, 86_400_001, Number.NaN) },
)

const anySection = nearly(
  fc
    .record({
      title: fc.string(),
      planned: anyLength,
      floated: fc.boolean(),
      priority: fc.constantFrom(...priorities),
      kind: fc.constantFrom(...sectionKinds),
      notes: fc.string({ unit: 'binary' }),
    })
    .map((patch) => ({ ...makeSection(), ...patch })),
)
const anySections = fc.array(anySection, { maxLength: 4 })

const anyTalk = (ids: fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
  nearly(
    fc
      .record({ id: ids, title: fc.string({ unit: 'binary' }), slot: anyLength, qa: anyLength })
      .map((patch) => ({ ...makeTalk(), ...patch })),
  )

const plainCommands =
  'mark back undo pause resume set-aside set-aside set-aside set-aside interrupt proceed restart-section reset questions flag finish finish discard'

const anyCommand = nearly(
  fc.oneof(
    fc.constantFrom(...plainCommands.split(' ')).map((type) => ({ type })),
    fc.record({ type: fc.constantFrom('jump', 'leave-out'), section: fc.constant(uuid()) }),
    fc.record({ type: fc.constant('note'), text: fc.string({ unit: 'binary', maxLength: 2100 }) }),
  ),
)

const anyCorrection = nearly(
  fc.oneof(
    fc.record({ type: fc.constant('move-mark'), of: fc.nat(4), to: anyLength }),
    fc.record({ type: fc.constantFrom('exclude', 'include'), section: fc.constant(uuid()) }),
    fc.constantFrom({ type: 'undo' }, { type: 'restore-original' }),
    fc.nat(9).map((events) => ({ type: 'as-before', events, kind: 'live', counts: true })),
  ),
)

const reason = fc.constantFrom(...revisionReasons)
const kind = fc.constantFrom(...runKinds)
const language = fc.constantFrom('en', 'ja', 'fr')

/** The ids of a talk and of another one, of its first revision and of its finished run. */
type Known = {
  readonly talk: string
  readonly other: string
  readonly revision: string
  readonly run: string
}

/** What a window could ask on each channel, mostly of what exists and sometimes of what does not. */
const requests = (known: Known): { readonly [C in Channel]: fc.Arbitrary<unknown> } => {
  const id = fc.constantFrom(...Object.values(known), uuid(), 'no id')
  const mostly = (usual: string): fc.Arbitrary<string> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: id })
  const talkId = mostly(known.talk)
  const newOrKnown = fc.oneof(id, fc.uuid())
  const nothing = fc.constantFrom(null, undefined, {})
  const ofTalk = nearly(fc.record({ talkId }))
  const ofRun = nearly(fc.record({ runId: mostly(known.run) }))
  const onRun = mostly(CURRENT)
  return {
    'app.info': nothing,
    'settings.read': nothing,
    'settings.save': nearly(
      fc.record({
        settings: nearly(
          fc.record({ bounce: anyLength, lastTalk: id }).map((patch) => ({ ...DEFAULT_SETTINGS, ...patch })),
        ),
      }),
    ),
    'library.list': nothing,
    'speaker.read': nothing,
    'talk.open': ofTalk,
    'talk.create': nearly(fc.record({ talk: anyTalk(newOrKnown), sections: anySections, reason })),
    'talk.save': nearly(fc.record({ talk: anyTalk(talkId) })),
    'talk.delete': nearly(fc.record({ talkId: id })),
    'talk.restore': ofTalk,
    'plan.save': nearly(
      fc.record({
        talkId,
        base: mostly(NEWEST),
        sections: anySections,
        reason,
        why: fc.string({ maxLength: 510 }),
      }),
    ),
    'plan.history': nearly(fc.record({ talkId, before: fc.integer({ min: 0, max: 5 }) })),
    'plan.revision': nearly(fc.record({ revisionId: mostly(known.revision) })),
    'run.start': nearly(fc.record({ talkId, kind })),
    'run.wait': nearly(
      fc.record({
        talkId,
        startsAt: fc.constantFrom(...Array.from({ length: 6 }, () => RUN_DAY + 40_000_000), 0, -1),
      }),
    ),
    'run.waiting': nothing,
    'run.stop-waiting': nothing,
    'run.current': nothing,
    'run.command': nearly(fc.record({ runId: onRun, command: anyCommand })),
    'run.leave': nearly(fc.record({ runId: onRun })),
    'run.asides': nothing,
    'run.resume': nearly(fc.record({ runId: mostly(ASIDE) })),
    'run.unfinished': nothing,
    'run.recover': nearly(fc.record({ runId: onRun, how: fc.constantFrom('go-on', 'end', 'discard') })),
    'run.change': nearly(fc.record({ runId: mostly(known.run), kind, counts: fc.boolean() })),
    'run.move': nearly(fc.record({ runId: mostly(known.run), talkId: mostly(known.other) })),
    'run.discard': ofRun,
    'run.restore': ofRun,
    'run.bin': ofTalk,
    'run.correct': nearly(fc.record({ runId: mostly(known.run), command: anyCorrection })),
    'report.markdown': nearly(fc.record({ runId: mostly(known.run), language, copy: fc.boolean() })),
    'demo.open': nearly(fc.record({ language })),
    'window.open': nearly(
      fc.record({ which: fc.constantFrom('desk', 'mini', 'stage', 'moon'), display: fc.integer() }),
    ),
    'window.close': nearly(fc.record({ which: fc.constantFrom('desk', 'mini', 'stage', 'moon') })),
    'window.state': nothing,
    'hotkeys.state': nothing,
    'outline.choose': nothing,
    'files.take': nothing,
    'outline.bytes': nearly(
      fc.record({
        name: fc.constantFrom('a.md', 'a.pptx', 'a.lss'),
        bytes: fc.oneof(
          fc.uint8Array({ maxLength: 100 }),
          fc.constant(new TextEncoder().encode('## One (5m)\n## Two')),
        ),
      }),
    ),
    'runs.import': nearly(
      fc.record({
        talkId,
        runs: fc.array(
          fc.record({
            startedAt: fc.option(fc.nat()),
            ends: fc.array(fc.option(fc.nat(10_000)), { maxLength: 4 }),
            total: fc.nat(10_000),
            complete: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    ...archiveRequests({ talkId, runId: mostly(known.run), offer: mostly(OFFERED) }, nearly),
    'outline.read': nearly(fc.record({ text: fc.oneof(fc.string(), fc.constant('## One (5m)\n## Two')) })),
  }
}

type Asked = { readonly channel: Channel; readonly payload: unknown }

const anyAsked = (known: Known): fc.Arbitrary<Asked> => {
  const of = requests(known)
  return fc
    .constantFrom(...channels)
    .chain((channel) =>
      fc
        .oneof({ weight: 9, arbitrary: of[channel] }, { weight: 1, arbitrary: fc.anything() })
        .map((payload) => ({ channel, payload })),
    )
}

/** Leaves a talk with a finished run and one that was on when the app was killed. */
const leaveLibrary = async (desk: Desk): Promise<Known> => {
  const { talk, revision } = await desk.ask('talk.create', {
    talk: makeTalk(),
    sections: threeSections().plan,
    reason: 'created',
  })
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  const runId = snapshot.run.id
  await desk.ask('run.command', { runId, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId })
  await desk.ask('run.start', { talkId: talk.id, kind: 'live' })
  const other = makeTalk()
  await desk.ask('talk.create', { talk: other, sections: threeSections().plan, reason: 'created' })
  desk.close()
  return { talk: talk.id, other: other.id, revision: revision.id, run: runId }
}

const newestRevision = ({ service }: Desk, { talk }: Known): unknown =>
  service.database.sql.prepare('SELECT revision_id FROM talks WHERE id = ?').get(talk)?.['revision_id']

const atTheMoment = (desk: Desk, known: Known & { readonly offer: string }, payload: unknown): unknown => {
  if (typeof payload !== 'object' || payload === null) return payload
  const { rehearsal } = desk.service
  if ('runId' in payload && payload.runId === CURRENT)
    return { ...payload, runId: rehearsal.current()?.snapshot.run.id ?? rehearsal.unfinished()?.run.id }
  if ('runId' in payload && payload.runId === ASIDE)
    return { ...payload, runId: rehearsal.setAside()[0]?.run.id }
  if ('offer' in payload && payload.offer === OFFERED) return { ...payload, offer: known.offer }
  if ('base' in payload && payload.base === NEWEST) return { ...payload, base: newestRevision(desk, known) }
  return payload
}

/** Counts the changes of a library's file from outside. */
const changeCounter = (file: string): (() => unknown) => {
  const statement = new DatabaseSync(file).prepare('PRAGMA data_version')
  return () => statement.get()
}

test(`${PAYLOADS} payloads on every channel: each is answered, or refused by name with nothing changed`, async () => {
  const folder = temporaryFolder()
  const known = await leaveLibrary(makeDesk(folder))
  const desk = makeDesk(folder)
  desk.service.database.sql.exec('PRAGMA synchronous = OFF')
  const changes = changeCounter(desk.file)
  const answered = new Set<Channel>()
  const refused = new Set<FailureCode>()
  let offer: string = uuid()
  await fc.assert(
    fc.asyncProperty(anyAsked(known), async ({ channel, payload }) => {
      desk.clock.advance(1000)
      const before = changes()
      const result = await desk.send(channel, atTheMoment(desk, { ...known, offer }, payload))
      if (result.ok) {
        if (channel === 'archive.read') offer = archiveContract['archive.read'].reply.parse(result.value).id
        return void answered.add(channel)
      }
      refused.add(result.error.code)
      expect(failureCodes).toContain(result.error.code)
      expect(result.error.code).not.toBe('internal')
      expect(changes()).toEqual(before)
    }),
    { numRuns: PAYLOADS, seed: SEED },
  )
  expect(channels.filter((channel) => !answered.has(channel))).toEqual([])
  expect([...refused]).toEqual(expect.arrayContaining(['bad-request', 'not-found', 'run-in-progress']))
  desk.close()
}, 120_000)
