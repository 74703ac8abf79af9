import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { _electron } from '@playwright/test'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { APP } from './launch.mjs'

const TALKS = 200
const RUNS_EACH = 5

/** Opens the demo talk in a data folder, so that there is one real talk to copy. @param {string} data */
async function seedFirst(data) {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const electron = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), APP],
    env: { ...env, DRYRUN_USER_DATA: data },
  })
  const page = await electron.firstWindow()
  await page.locator('main').first().waitFor()
  await page.evaluate(() => Reflect.get(globalThis, 'dryrun').ask['demo.open']({ language: 'en' }))
  await electron.close()
}

/**
 * Copies rows under new ids.
 * @param {InstanceType<typeof DatabaseSync>} sql
 * @param {string} table
 * @param {{ where: string, from: string, set: Readonly<Record<string, string>> }} copy
 */
function copyRows(sql, table, { where, from, set }) {
  const columns = sql
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name))
  const values = columns.map((column) => (column in set ? `'${set[column]}'` : column)).join(', ')
  sql
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} FROM ${table} WHERE ${where} = ?`)
    .run(from)
}

/** @param {InstanceType<typeof DatabaseSync>} sql @param {{ talk: string, revision: string, run: string }} model */
function copyTalk(sql, model) {
  const talk = uuid()
  const revision = uuid()
  copyRows(sql, 'plan_revisions', { where: 'id', from: model.revision, set: { id: revision, talk_id: talk } })
  copyRows(sql, 'sections', { where: 'revision_id', from: model.revision, set: { revision_id: revision } })
  copyRows(sql, 'talks', { where: 'id', from: model.talk, set: { id: talk, revision_id: revision } })
  for (let count = 0; count < RUNS_EACH; count += 1) {
    const run = uuid()
    copyRows(sql, 'runs', {
      where: 'id',
      from: model.run,
      set: { id: run, talk_id: talk, revision_id: revision },
    })
    copyRows(sql, 'run_events', { where: 'run_id', from: model.run, set: { run_id: run } })
  }
}

/** Fills a data folder with a library of 200 talks and 1,000 runs. @param {string} data */
export async function seedLibrary(data) {
  await seedFirst(data)
  const sql = new DatabaseSync(join(data, 'library.sqlite'))
  const talk = sql.prepare('SELECT id, revision_id FROM talks').get()
  const run = sql.prepare('SELECT id FROM runs WHERE revision_id = ? LIMIT 1').get(talk.revision_id)
  sql.exec('BEGIN; PRAGMA defer_foreign_keys = ON')
  for (let count = 1; count < TALKS; count += 1)
    copyTalk(sql, { talk: talk.id, revision: talk.revision_id, run: run.id })
  sql.exec('COMMIT')
  sql.close()
}
