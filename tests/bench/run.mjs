// Figures: npm run bench [-- NAME…]. Each is a ratio of ours to a reference measured in the same run.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchAdvisor } from './advisor.mjs'
import { benchBundle } from './bundle.mjs'
import { benchCli } from './cli.mjs'
import { benchClock } from './clock.mjs'
import { benchEndurance } from './endurance.mjs'
import { benchForecast } from './forecast.mjs'
import { benchHistory } from './history.mjs'
import { benchImport } from './import.mjs'
import { benchMark } from './mark.mjs'
import { benchMemory } from './memory.mjs'
import { benchRunningCpu } from './running-cpu.mjs'
import { benchOutline } from './outline.mjs'
import { seedLibrary } from './seed-library.mjs'
import { benchStart } from './start.mjs'
import { benchWhatIf } from './what-if.mjs'

const RESULTS = fileURLToPath(new URL('../../out/bench.json', import.meta.url))

/** @typedef {{ name: string, unit: string, ours: number, reference: number, goal: number }} Figure */

/** @type {Readonly<Record<string, (folders: { library: string, empty: string }) => Promise<Figure>>>} */
const benches = {
  advisor: benchAdvisor,
  start: benchStart,
  memory: benchMemory,
  bundle: benchBundle,
  forecast: benchForecast,
  import: benchImport,
  cli: benchCli,
  mark: benchMark,
  clock: benchClock,
  'what-if': benchWhatIf,
  'running-cpu': benchRunningCpu,
  history: benchHistory,
  outline: benchOutline,
  endurance: benchEndurance,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0)
  throw new Error(`no such figure: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)

const root = await mkdtemp(join(tmpdir(), 'dryrun-bench-'))
const folders = { library: join(root, 'library'), empty: join(root, 'empty') }
await seedLibrary(folders.library)

const table = []
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { unit, ours, reference, goal } = await bench(folders)
  const ratio = ours / reference
  table.push({
    name,
    unit,
    ours: Number(ours.toPrecision(3)),
    reference: Number(reference.toPrecision(3)),
    ratio: Number(ratio.toFixed(2)),
    goal: `≤ ${goal}`,
    holds: ratio <= goal ? 'yes' : 'no',
  })
}
console.table(table)
await mkdir(join(RESULTS, '..'), { recursive: true })
await writeFile(RESULTS, `${JSON.stringify(table, null, 2)}\n`)
await rm(root, { recursive: true, force: true })
