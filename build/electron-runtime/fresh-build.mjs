import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LauncherError } from './launcher-error.mjs'
import { npmCommand } from './npm-command.mjs'
import { runCommand } from './run-command.mjs'

const SOURCES = ['shared', 'electron', 'renderer', 'build', 'package.json']
/** Where every build begins by emptying the folder: so a stamp is that of the build beside it, whoever made it. */
const STAMP = 'out/main/sources.sha256'
const PRODUCT = 'out/main/main.js'

/**
 * Builds the app when its sources are not those it was built from.
 * @param {string} root
 * @param {{ log: (line: string) => void, build?: (root: string) => Promise<void> }} means
 */
export async function ensureBuild(root, { log, build = npmRunBuild }) {
  const sources = hashOfSources(root)
  const stamp = join(root, STAMP)
  if (existsSync(join(root, PRODUCT)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  log('Building the app…')
  await build(root)
  writeFileSync(stamp, sources)
}

/** @param {string} root */
async function npmRunBuild(root) {
  const { command, first, shell } = npmCommand(process.env)
  const outcome = await runCommand(command, [...first, 'run', 'build'], { cwd: root, shell })
  if (outcome.missing)
    throw new LauncherError('npm was not found: install Node.js with npm from nodejs.org and start again.')
  if (outcome.code === 0) return
  process.stderr.write(outcome.output + outcome.errors)
  throw new LauncherError('The app could not be built: mend what is said above and start again.')
}

/**
 * Content, not dates: a checkout or a copy must not count as a change.
 * @param {string} root
 */
function hashOfSources(root) {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {readonly string[]}
 */
function filesIn(root, source) {
  const path = join(root, source)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [source]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.map((name) => join(source, name)).filter((name) => statSync(join(root, name)).isFile())
}
