import { promiseIdSchema } from '#shared/domain/identity.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { makeSection } from './make-section.ts'

const promise = (digit: number) => promiseIdSchema.parse(`00000000-0000-7000-8000-00000000000${digit}`)
const [migration, numbers, demoed] = [promise(1), promise(2), promise(3)]

const opening = makeSection({ title: 'Opening', planned: minutes(3), priority: 'must', kind: 'opening' })
const why = makeSection({ title: 'Why we moved', planned: minutes(8), promises: [migration] })
const how = makeSection({
  title: 'How it works',
  planned: minutes(10),
  promises: [numbers],
  priority: 'must',
})
const demo = makeSection({
  title: 'Demo',
  planned: minutes(9),
  promises: [demoed],
  needs: [how.id],
  kind: 'demo',
  shortVersion: minutes(6),
})
const lessons = makeSection({
  title: 'Lessons',
  planned: minutes(7),
  promises: [migration],
  priority: 'could',
})
const closing = makeSection({ title: 'Closing', planned: minutes(3), priority: 'must', kind: 'closing' })

/** The reference scenario: six sections with a demo, three promises, planned at 40:00, and typically told in 43:00. */
export const referenceTalk = {
  opening,
  why,
  how,
  demo,
  lessons,
  closing,
  plan: [opening, why, how, demo, lessons, closing],
  promises: [migration, numbers, demoed],
  /** 3:00 + 8:30 + 11:00 + 10:30 + 7:00 + 3:00. */
  expected: new Map<typeof opening.id, Millis>([
    [why.id, minutes(8.5)],
    [how.id, minutes(11)],
    [demo.id, minutes(10.5)],
  ]),
}
