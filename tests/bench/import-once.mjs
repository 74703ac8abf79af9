// One reading of a deck in a process of its own: prints its time in ms and what it took of memory in MB.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'

const [how, reader = '', file = ''] = process.argv.slice(2)
const { readDeckFile } = await import(pathToFileURL(reader).href)

const before = performance.now()
if (how === 'unzip') unzipSync(readFileSync(file), { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) })
else if (!readDeckFile(file).ok) throw new Error('the deck was not read')
const ms = performance.now() - before
// The peak of this process alone: what resourceUsage says begins with the peak of the process that started it.
const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
console.log(JSON.stringify({ ms, memory: Number(peak) / 1024 }))
