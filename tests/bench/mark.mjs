import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'
import { median } from './measure.mjs'
import { startRunning } from './running.mjs'

const ROUNDS = 7
const MARKS = 200
/** What the goal allows on top of twice the bare commit: one frame, in ms. */
const FRAME = 1000 / 60

/** @param {readonly number[]} values */
const p99 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Number.NaN

/** Presses a key of the run so many times; ms from each key event to the snapshot that acknowledges its commit. @param {number} times */
const press = async (times) => {
  const waits = []
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    await new Promise((resolve) => {
      const stop = window.dryrun.on['run.snapshot'](() => {
        stop()
        resolve(null)
      })
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }))
    })
    waits.push(performance.now() - began)
  }
  return waits
}

/** Ends the run and begins another: no talk has more facts than one round makes. @param {import('@playwright/test').Page} page */
const beginAgain = async (page) => {
  await page.evaluate(async () => {
    const { ask } = window.dryrun
    const { run } = (await ask['run.current'](null)).value.snapshot
    await ask['run.command']({ runId: run.id, command: { type: 'finish' } })
    await ask['run.leave']({ runId: run.id })
    await ask['run.start']({ talkId: run.talkId, kind: 'practice' })
  })
  await page.getByRole('timer').waitFor()
}

/** @param {string} file */
const bareCommits = (file) => {
  const sql = new DatabaseSync(file)
  sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS marks (at REAL)')
  const insert = sql.prepare('INSERT INTO marks VALUES (?)')
  const waits = Array.from({ length: MARKS }, () => {
    const began = performance.now()
    insert.run(began)
    return performance.now() - began
  })
  sql.close()
  return waits
}

/**
 * Key event to commit acknowledged in the window, p99, less one frame; against the p99 of a bare durable commit of one row on the same disk.
 * @param {{ empty: string }} folders
 */
export async function benchMark({ empty }) {
  const { app, page } = await startRunning({ data: join(empty, 'mark') })
  /** @type {{ ours: number[], reference: number[] }} */
  const seen = { ours: [], reference: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const mine = p99(await page.evaluate(press, MARKS))
    const other = p99(bareCommits(join(empty, 'mark', 'bare.sqlite')))
    await beginAgain(page)
    if (round === 0) continue
    seen.ours.push(mine)
    seen.reference.push(other)
  }
  await app.close()
  // Below 0: a key is acknowledged sooner than the next frame.
  return {
    name: 'mark',
    unit: 'ms p99 − frame',
    ours: median(seen.ours) - FRAME,
    reference: median(seen.reference),
    goal: 2,
  }
}
