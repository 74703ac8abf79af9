import { v7 as uuid } from 'uuid'
import { parseDuration } from '#shared/domain/duration.ts'
import { revisionIdSchema, runIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunWithPlan } from '#shared/domain/run-result.ts'
import { runEventSchema, type Run, type RunEvent } from '#shared/domain/run.ts'
import { instant, type Millis } from '#shared/domain/time.ts'

/** When runs of tests begin unless said otherwise: 2026-10-01T09:00Z. */
export const RUN_DAY = Date.UTC(2026, 9, 1, 9)

/** A length in words, as speakers write it; throws on what cannot be read. */
export const time = (text: string): Millis => {
  const parsed = parseDuration(text)
  if (!parsed.ok) throw new Error(`not a time: ${text}`)
  return parsed.value
}

const eventOf = (line: string, startsAt: number): RunEvent => {
  const [at = '', type = '', ...rest] = line.split(' ')
  const detail = rest.join(' ')
  const extra = {
    jump: { section: detail },
    'leave-out': { section: detail },
    note: { text: detail },
    undo: { of: Number(detail) },
  }
  return runEventSchema.parse({
    type,
    at: time(at),
    wall: instant(startsAt + time(at)),
    ...Object.entries(extra).find(([name]) => name === type)?.[1],
  })
}

/** Events as one reads them: `'0:00 start'`, `'2:10 mark'`, `'3:00 note slow here'`, `'4:00 undo 1'`. */
export const eventsOf = (lines: readonly string[], startsAt = RUN_DAY): readonly RunEvent[] =>
  lines.map((line) => eventOf(line, startsAt))

/** A complete practice run; the patch says what matters to the test. */
export const makeRun = (patch: Partial<Run> = {}): Run => ({
  id: runIdSchema.parse(uuid()),
  talkId: talkIdSchema.parse(uuid()),
  revisionId: revisionIdSchema.parse(uuid()),
  kind: 'practice',
  counts: true,
  events: [],
  ...patch,
})

/** A practice run of a plan, told by its events. */
export const runOf = (plan: Plan, ...lines: readonly string[]): RunWithPlan => ({
  plan,
  run: makeRun({ events: eventsOf(lines) }),
})
