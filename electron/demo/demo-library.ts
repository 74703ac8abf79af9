import { keepHistory } from '#electron/import/keep-history.ts'
import type { Database } from '#electron/storage/database.ts'
import { placeOfTalk } from '#electron/storage/talks.ts'
import { setDeleted } from '#electron/storage/write-talks.ts'
import type { Clock } from '#electron/rehearsal/clock.ts'
import type { DemoTalk } from './demo-talk.ts'
import type { DemoLibrary } from './open-demo.ts'

type Needs = { readonly database: Database; readonly clock: Clock }

const insertDemo = ({ database, clock }: Needs, { talk, revisions, runs }: DemoTalk): void => {
  const newest = revisions.at(-1)
  if (newest === undefined) throw new Error('a demo talk without a plan')
  keepHistory(database, { talk, current: newest.id, revisions, runs }, clock.wall())
}

/** The library as opening the demo needs it. */
export const demoLibrary = (needs: Needs): DemoLibrary => ({
  find: (id) => placeOfTalk(needs.database, id),
  insert: (demo) => insertDemo(needs, demo),
  restore: (id) => setDeleted(needs.database, id, null),
})
