// Packages the app: node build/dist.mjs [--dir]
import { build } from 'electron-builder'
import config from './electron-builder.config.mjs'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { findRuntime } from './electron-runtime/runtime.mjs'

await endInWords(async () => {
  const dir = process.argv.includes('--dir')
  const runtime = await findRuntime({ log: console.log, officialOnly: !dir })
  const made = await build({ dir, publish: 'never', config: { ...config, electronDist: runtime.dist } })
  console.log(`packaged: ${dir ? config.directories?.output : made.join(', ')}`)
  return 0
})
