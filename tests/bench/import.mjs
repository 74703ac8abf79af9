import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { build } from 'vite'

const ROUNDS = 7
const SLIDES = 200
const PICTURES = 50
const MEGABYTE = 1024 * 1024
const READER = fileURLToPath(new URL('import-once.mjs', import.meta.url))
const ENTRY = fileURLToPath(new URL('../../electron/import/read-deck.ts', import.meta.url))

const SHAPE = (/** @type {string} */ kind, /** @type {string} */ text) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${kind}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${kind}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${line}</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>`,
    )
    .join('')}</p:txBody></p:sp>`

const words = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_word, index) => `word${(index * 7919) % 997}`).join(' ')

/** A deck of 200 slides with notes and as many MB of pictures as asked for. @param {number} pictures */
function deck(pictures) {
  const numbers = Array.from({ length: SLIDES }, (_slide, index) => index + 1)
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  /** @type {Record<string, Uint8Array | [Uint8Array, { level: 0 }]>} */
  const parts = {
    'ppt/presentation.xml': strToU8(
      `<p:presentation><p:sldIdLst>${numbers.map((n) => `<p:sldId id="${255 + n}" r:id="rId${n}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': strToU8(
      `<Relationships>${numbers.map((n) => `<Relationship Id="rId${n}" Type="${type}/slide" Target="slides/slide${n}.xml"/>`).join('')}</Relationships>`,
    ),
  }
  for (const n of numbers) {
    parts[`ppt/slides/slide${n}.xml`] = strToU8(
      `<p:sld><p:cSld><p:spTree>${SHAPE('title', `Slide ${n}`)}${SHAPE('body', Array.from({ length: 6 }, () => words(9)).join('\n'))}</p:spTree></p:cSld></p:sld>`,
    )
    parts[`ppt/slides/_rels/slide${n}.xml.rels`] = strToU8(
      `<Relationships><Relationship Id="rId1" Type="${type}/notesSlide" Target="../notesSlides/notesSlide${n}.xml"/></Relationships>`,
    )
    parts[`ppt/notesSlides/notesSlide${n}.xml`] = strToU8(
      `<p:notes><p:cSld><p:spTree>${SHAPE('body', words(120))}</p:spTree></p:cSld></p:notes>`,
    )
  }
  for (let n = 0; n < pictures; n += 1)
    parts[`ppt/media/image${n}.png`] = [new Uint8Array(randomBytes(MEGABYTE)), { level: 0 }]
  return zipSync(parts)
}

const median = (/** @type {readonly number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * Reads a deck in processes of its own; gives the median time in ms and the memory it took in MB.
 * @param {string} how
 * @param {string} reader
 * @param {string} file
 */
function measure(how, reader, file) {
  const runs = Array.from({ length: ROUNDS }, () =>
    JSON.parse(execFileSync(process.execPath, [READER, how, reader, file], { encoding: 'utf8' })),
  )
  return { ms: median(runs.map(({ ms }) => ms)), memory: median(runs.map(({ memory }) => memory)) }
}

/** A .pptx of 200 slides and 50 MB of pictures, from the file to its outline; against unzipping its XML parts alone. */
export async function benchImport() {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-import-'))
  await mkdir(join(folder, 'reader'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: join(folder, 'reader'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'read-deck.mjs' } },
    },
  })
  const reader = join(folder, 'reader', 'read-deck.mjs')
  const [large, small] = [join(folder, 'large.pptx'), join(folder, 'small.pptx')]
  await writeFile(large, deck(PICTURES))
  await writeFile(small, deck(0))
  const ours = measure('import', reader, large)
  const reference = measure('unzip', reader, large)
  const bare = measure('import', reader, small)
  console.log(
    `import: ${Math.round(ours.memory)} MB with ${PICTURES} MB of pictures, ${Math.round(bare.memory)} MB without`,
  )
  await rm(folder, { recursive: true })
  return { name: 'import', unit: 'ms', ours: ours.ms, reference: reference.ms, goal: 3 }
}
