import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alternate } from './measure.mjs'

const CLI = fileURLToPath(new URL('../../out/cli/dryrun.mjs', import.meta.url))
const ROUNDS = 15
/** A deck of the usual size. */
const DECK = Array.from({ length: 12 }, (_, n) => `## Section ${n} (3m)\n\nWhat to say, slowly.\n`).join('\n')

/** The command line, from its start to an outline read; against a Node that does nothing. */
export async function benchCli() {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-cli-'))
  const deck = join(folder, 'deck.md')
  await writeFile(deck, DECK)
  /** @param {readonly string[]} args */
  const timed = (args) => async () => {
    const before = performance.now()
    execFileSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - before
  }
  const { ours, reference } = await alternate(ROUNDS, timed([CLI, 'import', deck]), timed(['-e', '0']))
  await rm(folder, { recursive: true })
  return { name: 'cli', unit: 'ms', ours, reference, goal: 4 }
}
