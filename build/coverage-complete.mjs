// Fails when the coverage report left a source out: a file that cannot be parsed is dropped with a warning only.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { LauncherError } from './electron-runtime/launcher-error.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A file of types alone has nothing to run: the report rightly says nothing of it. @param {string} file */
const runs = (file) =>
  /^(?:export )?(?:const|function|async function|class)\b|^import '|^[a-z]\w*[.(]/m.test(
    readFileSync(join(ROOT, file), 'utf8'),
  )

const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

await endInWords(async () => {
  const summary = JSON.parse(readFileSync(join(ROOT, 'coverage', 'coverage-summary.json'), 'utf8'))
  const reported = new Set(Object.keys(summary).map((file) => relative(ROOT, file)))
  const missing = sources.filter((file) => !reported.has(file) && runs(file))
  if (missing.length > 0) throw new LauncherError(`The coverage report left out ${missing.join(', ')}.`)
  console.log(`coverage: the report looked at ${reported.size - 1} files, none left out`)
  return 0
})
