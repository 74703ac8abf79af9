import { decide } from '#shared/domain/decide-run.ts'
import { runCommandSchema, type RunCommand } from '#shared/domain/run-command.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Run } from '#shared/domain/run.ts'
import { instant, millis, type Instant } from '#shared/domain/time.ts'
import { makeRun, time } from './run-of.ts'

const FIRST_DAY = '2026-11-01'

const sectionCalled = (plan: Plan, title: string): string => {
  const section = plan.find((one) => one.title === title)
  if (section === undefined) throw new Error(`the plan has no section called ${title}`)
  return section.id
}

/** `jump Demo`, `leave-out Demo`, `take-rescue Demo` name a section by its title, `move-mark 1 2:00` an event by its place, `note …` ends with its text; `start` is the first mark. */
const commandOf = (plan: Plan, words: string): RunCommand => {
  const [type = '', ...rest] = words.split(' ')
  if (type === 'start') return { type: 'mark' }
  if (type === 'note') return runCommandSchema.parse({ type, text: rest.join(' ') })
  if (type === 'move-mark') {
    const [of, to = ''] = rest
    return runCommandSchema.parse({ type, of: Number(of), to: time(to) })
  }
  if (type === 'take-rescue')
    return runCommandSchema.parse({ type, sections: [sectionCalled(plan, rest.join(' '))] })
  if (rest.length === 0) return runCommandSchema.parse({ type })
  return runCommandSchema.parse({ type, section: sectionCalled(plan, rest.join(' ')) })
}

type Script = { readonly plan: Plan; readonly startedAt: Instant }

const play = ({ plan, startedAt }: Script, run: Run, line: string): Run => {
  const [when = '', ...words] = line.split(' ')
  const at = time(when)
  const stamp = { at, wall: instant(startedAt + at) }
  const decision = decide(
    { plan, run, bounce: millis(0), questions: true },
    commandOf(plan, words.join(' ')),
    stamp,
  )
  if (!decision.accepted) throw new Error(`${line}: ${decision.reason}`)
  return { ...run, events: [...run.events, decision.event] }
}

/** A practice run begun at 09:00 UTC on a day (YYYY-MM-DD), told by its commands and decided as the app decides: `'0:00 start', '2:10 mark', '2:20 back', '3:00 jump Demo'`. */
export const playRunOn = (day: string, plan: Plan, ...lines: readonly string[]): Run => {
  const script = { plan, startedAt: instant(Date.parse(`${day}T09:00:00Z`)) }
  return lines.reduce((run, line) => play(script, run, line), makeRun())
}

/** As `playRunOn`, on the first day. */
export const playRun = (plan: Plan, ...lines: readonly string[]): Run => playRunOn(FIRST_DAY, plan, ...lines)
