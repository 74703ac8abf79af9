import { expect, test } from 'vitest'
import { unspokenKey } from '#shared/i18n/unspoken-key.ts'
import { minutes } from '#shared/domain/time.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

test('a section that was left out is told from one that the run never came to', () => {
  const { plan, demo, closing } = threeSections()
  const { state } = toldIn({ plan, lengths: [minutes(2)] })
  const left = { state: { ...state, leftOut: [demo.id] } }
  expect(unspokenKey(left, demo.id)).toBe('report.was-left-out')
  expect(unspokenKey(left, closing.id)).toBe('report.not-spoken')
})
