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
console.log(JSON.stringify({ ms, memory: process.resourceUsage().maxRSS / 1024 }))
