import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDatabase, type Database } from '#electron/storage/database.ts'
import { addRevision } from '#electron/storage/write-plans.ts'
import { insertTalk } from '#electron/storage/write-talks.ts'
import type { Plan, PlanRevision } from '#shared/domain/plan.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { instant } from '#shared/domain/time.ts'
import { temporaryFolder } from './make-desk.ts'
import { makeRevision } from './make-revision.ts'
import { makeSection } from './make-section.ts'
import { makeTalk } from './make-talk.ts'

/** Where a library may lie, in a folder of its own that is gone after the test. */
export const temporaryLibrary = (): string => {
  const file = join(temporaryFolder(), 'data', 'library.sqlite')
  mkdirSync(dirname(file))
  return file
}

/** The files beside a library, and what is in each. */
export const filesBeside = (file: string): ReadonlyMap<string, string> => {
  const folder = dirname(file)
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name), 'latin1')]))
}

/** Puts a talk with its first plan into an open library. */
export const addTalk = (
  database: Database,
  talk: Talk = makeTalk(),
  sections: Plan = [makeSection()],
): { readonly talk: Talk; readonly revision: PlanRevision } => {
  const revision = makeRevision(talk, { sections })
  database.transaction(() => {
    insertTalk(database, talk, { revisionId: revision.id, at: instant(1) })
    addRevision(database, revision)
  })
  return { talk, revision }
}

/** Does something with an open library and closes it in order. */
export const withLibrary = <Value>(file: string, work: (database: Database) => Value): Value => {
  const database = openDatabase(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
