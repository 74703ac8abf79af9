// Packages the app: node build/dist.mjs [--dir]
import { build } from 'electron-builder'
import config from './electron-builder.config.mjs'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { LauncherError } from './electron-runtime/launcher-error.mjs'
import { findRuntime } from './electron-runtime/runtime.mjs'

await endInWords(async () => {
  const dir = process.argv.includes('--dir')
  const runtime = await findRuntime({ log: console.log })
  if (runtime.source === 'cypress' && !dir)
    throw new LauncherError(
      'Releases are built from the official Electron only, which is out of reach here: run `npm run dist -- --dir` to try the package.',
    )
  const made = await build({ dir, publish: 'never', config: { ...config, electronDist: runtime.dist } })
  console.log(`packaged: ${dir ? config.directories?.output : made.join(', ')}`)
  return 0
})
