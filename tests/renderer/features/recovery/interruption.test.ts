import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { formatLength } from '#shared/domain/format.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { gapWords } from '#renderer/features/recovery/gap-words.ts'
import { interruptionOf } from '#renderer/features/recovery/interruption.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { eventsOf, makeRun, RUN_DAY } from '#tests/builders/run-of.ts'

const { revision } = demoDocument()

const interrupted = (aliveAt: number, ...lines: readonly string[]) => ({
  run: makeRun({ events: eventsOf(lines) }),
  revision,
  talkTitle: 'A talk',
  aliveAt: minutes(aliveAt),
  aliveWall: instant(RUN_DAY + minutes(aliveAt)),
})

test('a run stood where the app was last seen alive, not where it was last marked', () => {
  const unfinished = interrupted(7, '0:00 start', '5:00 mark')
  const found = interruptionOf(unfinished, instant(RUN_DAY + minutes(60)))
  expect(formatLength(found.elapsed)).toBe('7:00')
  expect(formatLength(found.recorded)).toBe('5:00')
  expect(found.section).toBe('What staging really caught')
  expect(found.gap).toBe(minutes(53))
})

test('time spent paused before the interruption does not count', () => {
  const unfinished = interrupted(9, '0:00 start', '4:00 pause')
  expect(formatLength(interruptionOf(unfinished, instant(RUN_DAY)).elapsed)).toBe('4:00')
})

test('a clock set back makes no gap below nothing', () => {
  expect(interruptionOf(interrupted(9, '0:00 start'), instant(RUN_DAY)).gap).toBe(0)
})

test('a gap is said as people say it', () => {
  const said = (gap: number): string => gapWords(translator('en'), minutes(gap))
  expect([0, 1, 53, 119, 150, 60 * 24 * 3].map(said)).toEqual([
    '1 minute',
    '1 minute',
    '53 minutes',
    '119 minutes',
    '3 hours',
    '3 days',
  ])
})
