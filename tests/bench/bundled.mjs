import { mkdtemp, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Builds a TypeScript file of this folder into one that Node runs, and imports it.
 * @param {string} entry
 */
export async function bundled(entry) {
  const folder = await mkdtemp(join(ROOT, 'out-bundled-'))
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
      build: {
        ssr: fileURLToPath(new URL(entry, import.meta.url)),
        outDir: folder,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    })
    return await import(pathToFileURL(join(folder, 'entry.mjs')).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
