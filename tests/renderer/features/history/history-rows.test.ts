import { expect, test } from 'vitest'
import { seconds } from '#shared/domain/time.ts'
import { historyRows } from '#renderer/features/history/history-rows.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

const document = demoDocument()
const plan = document.revision.sections
const rowsOf = (runs = document.runs) => historyRows(talkFacts(demoDocument({ runs })).results, plan)

test('the newest run comes first, each with its difference to the run before', () => {
  expect(rowsOf().map(({ result, delta }) => [result.total, delta])).toEqual([
    [seconds(42 * 60 + 30), seconds(-30)],
    [seconds(43 * 60), seconds(-185)],
    [seconds(46 * 60 + 5), seconds(-255)],
    [seconds(50 * 60 + 20), null],
  ])
})

test('a plan change stands at the run after which it was made', () => {
  const totals = rowsOf().map(({ changedAfter }) => changedAfter && [changedAfter.before, changedAfter.after])
  expect(totals).toEqual([
    null,
    null,
    [seconds(43 * 60), seconds(40 * 60)],
    [seconds(47 * 60), seconds(43 * 60)],
  ])
})

test('a change since the last run stands at the last run', () => {
  const floated = plan.map((section, index) => (index === 2 ? { ...section, floated: true } : section))
  expect(historyRows(talkFacts(document).results, floated)[0]?.changedAfter).toEqual({
    before: seconds(40 * 60),
    after: seconds(34 * 60),
    out: 1,
    joined: 0,
  })
})

test('a talk without runs has no rows', () => {
  expect(rowsOf([])).toEqual([])
})
