import { expect, test } from 'vitest'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import { rescueNow, rescueQuestion } from '#shared/domain/cuts/rescue-now.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { rescue, type Rescue, type RescueQuestion } from '#shared/domain/cuts/rescue.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

/** The talk of Opening 2:00, Demo 5:00 and Closing 3:00 in a 10:00 slot, with a present plan. */
const factsWith = (sections: Plan) => {
  const { revision } = demoDocument()
  const talk = makeTalk({ slot: minutes(10) })
  return talkFacts({
    talk,
    revision: { ...revision, sections },
    revisions: [],
    runs: [],
    rates: DEFAULT_RATES,
  })
}
const facts = factsWith(plan)

const stateOf = (lines: readonly string[]): StartedRun => {
  const state = runState(plan, playRun(plan, '0:00 start', ...lines).events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return state
}

const asked = (now: Millis, ...lines: readonly string[]): RescueQuestion =>
  rescueQuestion({ plan, run: stateOf(lines), ...facts, promises: [] }, now)

const endOf = (answer: Rescue): Millis | null => (answer.kind === 'none-needed' ? null : answer.endsAt)

test('what is done and under way is kept, and what comes may be left out', () => {
  expect(asked(minutes(4), '3:00 mark')).toMatchObject({
    kept: [opening.id, demo.id],
    coming: [closing.id],
    currentRemaining: minutes(4),
    elapsed: minutes(4),
  })
})

test('after a jump back only the rest of a section is to come: the way out agrees with the projected finish', () => {
  const lines = ['2:00 mark', '6:00 jump Opening']
  const setting = { plan, budget: facts.budget, expected: facts.expected }
  expect(progressAt(setting, stateOf(lines), minutes(6)).projected).toBe(minutes(10))
  expect(rescue(asked(minutes(6), ...lines))).toEqual({ kind: 'none-needed' })
  expect(progressAt(setting, stateOf(lines), minutes(8)).projected).toBe(minutes(12))
  expect(endOf(rescue(asked(minutes(8), ...lines)))).toBe(minutes(9))
})

test('a section that the present plan no longer has takes the time it was planned with', () => {
  const run = stateOf(['2:00 mark'])
  const question = rescueQuestion({ plan, run, ...factsWith([opening]), promises: [] }, minutes(3))
  expect(question.currentRemaining).toBe(minutes(4))
})

test.each([['questions'], ['finish'], ['discard']])('after %s there is nothing to leave out', (end) => {
  const underWay = { plan, run: stateOf(['9:00 mark', `9:00 ${end}`]), ...facts, promises: [] }
  expect(rescueNow({ ...underWay, run: stateOf(['9:00 mark']) }, minutes(9)).kind).not.toBe('none-needed')
  expect(rescueNow(underWay, minutes(9))).toEqual({ kind: 'none-needed' })
})
