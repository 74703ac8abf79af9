import { expect, test } from 'vitest'
import { deliveredAs, filedAs } from '#shared/domain/delivered.ts'
import { makeRun } from '#tests/builders/run-of.ts'

const run = makeRun({ kind: 'live' })
const practice = { kind: 'practice', counts: true } as const
const aside = { kind: 'with-audience', counts: false } as const

test('a run that was never changed was delivered as it is', () => {
  expect(deliveredAs(run)).toEqual({ kind: 'live', counts: true })
})

test('however often a run is changed, how it was delivered is kept', () => {
  const changed = filedAs(filedAs(run, practice), aside)
  expect(changed).toEqual({ ...run, ...aside, delivered: { kind: 'live', counts: true } })
  expect(deliveredAs(changed)).toEqual(deliveredAs(run))
})

test('a run that is changed back is the one that was delivered', () => {
  expect(filedAs(filedAs(run, aside), { kind: 'live', counts: true })).toEqual(run)
})
