import type { Database } from '#electron/storage/database.ts'
import { addRevision } from '#electron/storage/plans.ts'
import { appendEvents, insertRun } from '#electron/storage/runs.ts'
import { insertTalk, placeOfTalk, setDeleted } from '#electron/storage/talks.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import type { Clock } from '#electron/rehearsal/clock.ts'
import type { DemoTalk } from './demo-talk.ts'
import type { DemoLibrary } from './open-demo.ts'

type Needs = { readonly database: Database; readonly clock: Clock }

const insertRuns = (database: Database, { runs, revisions }: DemoTalk): void => {
  for (const run of runs) {
    const revision = revisions.find(({ id }) => id === run.revisionId)
    const started = run.events[0]
    if (revision === undefined || started === undefined)
      throw new Error('a demo run without its plan or its start')
    insertRun(database, run, started.wall)
    appendEvents(database, {
      runId: run.id,
      from: 0,
      events: run.events,
      outcome: outcomeOf({ run, revision }),
    })
  }
}

const insertDemo = ({ database, clock }: Needs, demo: DemoTalk): void =>
  database.transaction(() => {
    const [first] = demo.revisions
    if (first === undefined) throw new Error('a demo talk without a plan')
    insertTalk(database, demo.talk, { revisionId: first.id, at: clock.wall() })
    for (const revision of demo.revisions) addRevision(database, revision)
    insertRuns(database, demo)
  })

/** The library as opening the demo needs it. */
export const demoLibrary = (needs: Needs): DemoLibrary => ({
  find: (id) => placeOfTalk(needs.database, id),
  insert: (demo) => insertDemo(needs, demo),
  restore: (id) => setDeleted(needs.database, id, null),
})
