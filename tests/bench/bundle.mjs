import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const SCREENS = fileURLToPath(new URL('../../out/renderer', import.meta.url))
const REFERENCE = fileURLToPath(new URL('bundle-reference.js', import.meta.url))

/** @param {string} code */
const staticImports = (code) =>
  [...code.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')

/**
 * A script and all that it loads before it runs.
 * @param {string} file
 * @param {Set<string>} seen
 */
function loaded(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const path of staticImports(readFileSync(file, 'utf8'))) loaded(join(dirname(file), path), seen)
  return seen
}

/** What is fetched for the first screen: the page's own scripts, and those of the screens it opens at once. */
function firstScreen() {
  const page = readFileSync(join(SCREENS, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="(\.\/[^"]+\.js)"/g)].map(([, path]) =>
    join(SCREENS, path ?? ''),
  )
  return new Set(scripts.flatMap((script) => [...loaded(script)]))
}

/** @param {string | Uint8Array} code */
const gzipped = (code) => gzipSync(code, { level: 9 }).length / 1024

async function referenceSize() {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome130',
      rollupOptions: { input: REFERENCE, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((part) =>
    'output' in part ? part.output : [],
  )
  return outputs.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipped(chunk.code) : 0), 0)
}

/** JavaScript that the first screen loads, gzip; against React, ReactDOM and the component library alone. */
export async function benchBundle() {
  const ours = [...firstScreen()].reduce((sum, file) => sum + gzipped(readFileSync(file)), 0)
  return { name: 'bundle', unit: 'kB gzip', ours, reference: await referenceSize(), goal: 1.6 }
}
