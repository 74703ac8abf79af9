import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import loadHighs from 'highs'
import { build } from 'vite'
import { median } from './measure.mjs'

const ENTRY = fileURLToPath(new URL('advisor-entry.ts', import.meta.url))
const COUNTS = [10, 20, 40, 80, 160]
/** The goal of ten times as fast holds for talks of this many sections. */
const AT_LEAST = 20
const AT_MOST = 80
const SEEDS = [1, 2, 3, 4, 5, 6, 7]
const GOAL = 1 / 10

/** @returns {Promise<typeof import('./advisor-entry.ts')>} */
async function loadAdvisor() {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-advisor-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'advisor.mjs' } },
    },
  })
  const advisor = await import(pathToFileURL(join(folder, 'advisor.mjs')).href)
  await rm(folder, { recursive: true })
  return advisor
}

/**
 * The result of a call and the ms it took.
 * @template Result
 * @param {() => Result} call
 */
const timed = (call) => {
  const began = performance.now()
  const result = call()
  return { result, ms: performance.now() - began }
}

/**
 * One optimal plan for talks of 10 to 160 certain sections with needs and promises, against HiGHS on the same model, in
 * turn; the same optimum on every one of them, or there is no figure. Prints how both grow, what uncertain lengths take, and
 * what a whole advice with all its alternatives does, in the middle and at most.
 */
export async function benchAdvisor() {
  const { adviseCuts, cutProblem, linearModel, longTalk, solve } = await loadAdvisor()
  const highs = await loadHighs()
  for (const seed of SEEDS) solve(cutProblem(longTalk({ count: AT_LEAST, seed, spread: 0.15 })))
  const growth = COUNTS.map((count) => {
    const rounds = SEEDS.map((seed) => {
      const certain = longTalk({ count, seed, spread: 0 })
      const likely = longTalk({ count, seed, spread: 0.15 })
      const problem = cutProblem(certain)
      const model = linearModel(problem)
      const ours = timed(() => solve(problem))
      const reference = timed(() => highs.solve(model, { mip_rel_gap: 0 }))
      if (!(Math.abs((ours.result?.weight ?? Number.NaN) - reference.result.ObjectiveValue) < 2400))
        throw new Error(`another optimum for ${count} sections, seed ${seed}`)
      const chance = timed(() => solve(cutProblem(likely)))
      return {
        ours: ours.ms,
        reference: reference.ms,
        chance: chance.ms,
        advice: timed(() => adviseCuts(likely)).ms,
      }
    })
    const middle = (/** @type {'ours' | 'reference' | 'chance' | 'advice'} */ of) =>
      median(rounds.map((round) => round[of]))
    return {
      sections: count,
      'ours, ms': Number(middle('ours').toFixed(1)),
      'HiGHS, ms': Number(middle('reference').toFixed(1)),
      'times as fast': Number((middle('reference') / middle('ours')).toFixed(1)),
      'with spreads, ms': Number(middle('chance').toFixed(1)),
      'all alternatives, ms': Number(middle('advice').toFixed(1)),
      'at most, ms': Number(Math.max(...rounds.map(({ advice }) => advice)).toFixed(1)),
    }
  })
  console.table(growth)
  const counted = growth.filter(({ sections }) => sections >= AT_LEAST && sections <= AT_MOST)
  const worst = counted.toSorted((a, b) => a['times as fast'] - b['times as fast'])[0] ?? counted[0]
  return {
    name: 'advisor',
    unit: `ms at ${worst?.sections} sections`,
    ours: worst?.['ours, ms'] ?? Number.NaN,
    reference: worst?.['HiGHS, ms'] ?? Number.NaN,
    goal: GOAL,
  }
}
