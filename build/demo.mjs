// Plays the demo run at speed on a virtual clock, prints its report, and leaves pictures of every screen.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { playDemo } from './demo/play-demo.mjs'
import { startForDemo } from './demo/start-for-demo.mjs'
import { LOOKS, takePictures } from './demo/take-pictures.mjs'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { ensureBuild } from './electron-runtime/fresh-build.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PICTURES = join(ROOT, 'out', 'demo')

await endInWords(async () => {
  await ensureBuild(ROOT, { log: console.error })
  const data = await mkdtemp(join(tmpdir(), 'dryrun-demo-'))
  const app = await startForDemo(data)
  try {
    await takePictures(app, PICTURES)
    const reports = []
    for (const look of LOOKS) reports.push(await playDemo(app, PICTURES, look))
    console.log(reports[0])
    console.log(`Pictures of every screen, in both themes and languages: ${PICTURES}`)
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
  return 0
})
