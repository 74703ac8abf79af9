import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePptx } from '#tests/builders/make-pptx.ts'
import { buildReader, readApart } from '#tests/builders/read-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'dryrun-repeats-'))
/** What a file may cost, in ms of the processor and MB of memory, the process itself included. */
const MOST = { ms: 5000, megabytes: 300 }

beforeAll(async () => buildReader(folder))
afterAll(() => rmSync(folder, { recursive: true }))

const END_RECORD = 22

/** An archive of 4 MB whose directory names its one stored part 60 times over, each as `inflated` bytes. */
const overlapping = (inflated: number): Uint8Array => {
  const archive = zipSync({ 'ppt/slides/s10.xml': [new Uint8Array(4_000_000).fill(97), { level: 0 }] })
  const end = archive.slice(-END_RECORD)
  const view = new DataView(end.buffer)
  const from = view.getUint32(16, true)
  const entry = archive.slice(from, -END_RECORD)
  const entries = Array.from({ length: 60 }, (_, n) => {
    const named = entry.slice()
    new DataView(named.buffer).setUint32(24, inflated, true)
    named.set(strToU8(`ppt/slides/s${n + 10}.xml`), 46)
    return named
  })
  view.setUint16(8, entries.length, true)
  view.setUint16(10, entries.length, true)
  view.setUint32(12, entries.length * entry.length, true)
  return new Uint8Array(Buffer.concat([archive.slice(0, from), ...entries, end]))
}

/** One large slide that the deck lists a thousand times. */
const echoed = (): Uint8Array =>
  makePptx({
    slides: Array.from({ length: 1000 }, () => ({ file: 1, title: 'One', notes: 'n' })),
    filling: '<p:x a="1"/>'.repeat(50_000),
  })

const marp = (slide: string): string => `---\nmarp: true\n---\n${slide}\n\n---\n\n# B\n`
const settings = (yaml: string): string => `---\n${yaml}\n---\n# A\n\n---\n\n# B\n`
const attempts = (): string =>
  `<Run><Segments>${'<Segment><Name>a</Name></Segment>'.repeat(990)}</Segments><AttemptHistory>${'<Attempt id="1">00:00:10</Attempt>'.repeat(150_000)}</AttemptHistory></Run>`
const TABS = '\t'.repeat(400_000)

const files: readonly (readonly [what: string, name: string, outcome: string, () => string | Uint8Array])[] =
  [
    ['one part named 60 times as nothing', 'a.pptx', 'file-damaged', () => overlapping(0)],
    ['one part named 60 times', 'a.pptx', 'file-damaged', () => overlapping(4_000_000)],
    ['a slide listed a thousand times', 'a.pptx', 'read', echoed],
    ['tabs in a line', 'a.md', 'read', () => `- a${TABS}b (5m)\n`],
    ['tabs in ten thousand lines', 'a.md', 'outline-too-long', () => `- a${'\t'.repeat(95)}\n`.repeat(9900)],
    ['nothing but tabs', 'a.md', 'read', () => `- a${'\t'.repeat(900_000)}b (5m)\n`],
    ['tabs in a title', 'a.md', 'read', () => `## a${TABS}b (5m)\n## c\n`],
    ['tabs in a heading with a line separator', 'a.md', 'read', () => marp(`# ${TABS}a\u2028b`)],
    ['a comment in a title that never ends', 'a.md', 'read', () => `# <!-- ${'a'.repeat(900_000)}\n## A`],
    ['comments in a title', 'a.md', 'read', () => `# ${'<!-- '.repeat(60_000)}\n## A`],
    ['dashes in a comment', 'a.md', 'read', () => marp(`# A\n\n<!-- a${'-'.repeat(400_000)}b -->`)],
    [
      'blanks in notes',
      'a.html',
      'read',
      () => `<section><h2>A</h2><aside class="notes">${' '.repeat(400_000)}a</aside></section>`,
    ],
    ['brackets in settings that never close', 'a.md', 'read', () => settings('['.repeat(9000))],
    ['keys of keys in settings', 'a.md', 'read', () => settings('? '.repeat(9000))],
    ['marks in titles', 'a.md', 'outline-too-long', () => `## ${'['.repeat(58)}\n`.repeat(3400)],
    ['marks in a paragraph', 'a.md', 'outline-too-long', () => `a${'_'.repeat(280)}b\n`.repeat(3400)],
    ['tags that stay open', 'a.html', 'outline-too-long', () => `<section>${'<b>'.repeat(800_000)}`],
    [
      'slides of Markdown in a page',
      'a.html',
      'outline-too-long',
      () => `<section data-markdown><textarea>${'\n---\n# a'.repeat(150_000)}</textarea>`,
    ],
    ['attempts without end', 'a.lss', 'read', attempts],
    ['a row of half a million cells', 'a.csv', 'outline-no-sections', () => `${'a,'.repeat(400_000)}5m`],
  ]

test.each(files)('%s costs no more than any file may', async (_what, name, outcome, content) => {
  const report = await readApart(folder, { name, content: content(), as: 'outline' })
  expect(report.outcome).toBe(outcome)
  expect(report.ms).toBeLessThan(MOST.ms)
  expect(report.megabytes).toBeLessThan(MOST.megabytes)
})
