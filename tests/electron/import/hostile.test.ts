import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePptx } from '#tests/builders/make-pptx.ts'
import { buildReader, readApart } from '#tests/builders/read-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'dryrun-hostile-'))
/** What a file may cost, in ms of the processor and MB of memory, the process itself included. */
const MOST = { ms: 5000, megabytes: 300 }
/** One of our own may be a whole library. */
const MOST_OF_OURS = { ms: 10_000, megabytes: 600 }

beforeAll(async () => buildReader(folder))
afterAll(() => rmSync(folder, { recursive: true }))

const xmlDeck = (presentation: string): Uint8Array =>
  zipSync({ 'ppt/presentation.xml': strToU8(presentation) })
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
const deck = makePptx({ slides: [{ file: 1, title: 'One', notes: 'n' }] })

/** An archive that says its part is small, and inflates to much more. */
const liar = (): Uint8Array => {
  const bytes = zipSync({ 'ppt/presentation.xml': new Uint8Array(20_000_000) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
  return bytes
}

const outlines: readonly (readonly [what: string, name: string, content: () => string | Uint8Array])[] = [
  ['a zip bomb', 'a.pptx', () => xmlDeck('a'.repeat(20_000_000))],
  ['an archive that lies about its sizes', 'a.pptx', liar],
  [
    'an archive of 60,000 files',
    'a.pptx',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 60_000 }, (_, n) => [`ppt/slides/s${n}.xml`, new Uint8Array()]),
        ),
      ),
  ],
  ['names that lead out of the archive', 'a.pptx', () => zipSync({ '../../etc/passwd': strToU8('x') })],
  [
    'a file of the computer as an entity',
    'a.pptx',
    () => xmlDeck('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  ],
  [
    'an entity bomb',
    'a.lss',
    () => `<?xml version="1.0"?><!DOCTYPE Run [<!ENTITY l0 "ha">${laughs}]><Run>&l12;</Run>`,
  ],
  ['elements in elements', 'a.lss', () => `<Run>${'<a>'.repeat(500_000)}`],
  [
    'a million segments',
    'a.lss',
    () => `<Run><Segments>${'<Segment><Name>a</Name></Segment>'.repeat(500_000)}</Segments></Run>`,
  ],
  ['a deck cut short', 'a.pptx', () => deck.slice(0, deck.length - 200)],
  ['sections in sections', 'a.html', () => '<section>'.repeat(200_000)],
  ['a page of attributes', 'a.html', () => `<section ${'a=1 '.repeat(200_000)}></section>`],
  [
    'keys of every object',
    'a.md',
    () => '---\nmarp: true\n__proto__: {polluted: 1}\nconstructor: x\n---\n# One\n\n---\n\n# Two\n',
  ],
  [
    'aliases of aliases',
    'a.md',
    () =>
      `---\nmarp: true\na: &a [x,x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [${n === 0 ? '*a,*a' : `*b${n - 1},*b${n - 1}`}]`).join('\n')}\n---\n# One\n`,
  ],
  ['10 million lines', 'a.md', () => '\n'.repeat(10_000_000)],
  ['a million lines of 3 characters', 'a.md', () => '- a\n'.repeat(1_000_000)],
  ['10 million rows', 'a.csv', () => 'a,\n'.repeat(1_300_000)],
  ['a quote that never ends', 'a.csv', () => `title,time\n"${'a\n'.repeat(9000)}`],
  ['open brackets', 'a.md', () => `# ${'['.repeat(500_000)}`],
  ['links in links', 'a.md', () => '[a]('.repeat(200_000)],
  ['stars', 'a.md', () => `# ${'*a '.repeat(200_000)}`],
  ['blanks before a time', 'a.md', () => `- a${' '.repeat(900_000)}5\n`],
  ['dashes', 'a.md', () => `${'- '.repeat(400_000)}\n`],
  ['fences', 'a.md', () => '```\n'.repeat(9999)],
  ['comments that never end', 'a.md', () => `---\nmarp: true\n---\n${'<!-- '.repeat(150_000)}`],
  ['quotes in quotes', 'a.md', () => `${'> '.repeat(400_000)}a`],
  ['a table of bars', 'a.md', () => '|'.repeat(900_000)],
  [
    'Shift_JIS',
    'a.csv',
    () =>
      Uint8Array.from([
        0x8d, 0x80, 0x96, 0xda, 0x2c, 0x8e, 0x9e, 0x8a, 0xd4, 0x0a, 0x93, 0xb1, 0x93, 0xfc, 0x2c, 0x35, 0x95,
        0xaa,
      ]),
  ],
  ['UTF-16 without its mark', 'a.md', () => new Uint8Array(Buffer.from('# One (5m)', 'utf16le'))],
  ['half a UTF-16 character', 'a.md', () => Uint8Array.from([0xff, 0xfe, 0x23])],
  ['NUL', 'a.md', () => '# One\0'],
]

test.each(outlines)(
  '%s: refused in words or read, for no more than it may cost',
  async (_what, name, content) => {
    const { outcome, ms, megabytes } = await readApart(folder, { name, content: content(), as: 'outline' })
    expect(outcome).toMatch(/^(?:read|(?:file|outline)-[a-z-]+)$/)
    expect(ms).toBeLessThan(MOST.ms)
    expect(megabytes).toBeLessThan(MOST.megabytes)
  },
)

const header = '{"format":"dryrun-talk","version":1,'
const ours: readonly (readonly [what: string, content: () => string | Uint8Array, outcome: string])[] = [
  ['a list of millions', () => `${header}"runs":[${'0,'.repeat(30_000_000)}0]}`, 'file-damaged'],
  ['lists in lists', () => '['.repeat(60_000_000), 'file-damaged'],
  ['objects in objects', () => `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`, 'file-damaged'],
  ['keys of every object', () => `${header}"__proto__":{"talk":{}},"constructor":{}}`, 'file-damaged'],
  ['a key many times', () => `${header}${'"talk":{},'.repeat(2_400_000)}"x":1}`, 'file-damaged'],
  [
    'millions of different keys',
    () => `{${Array.from({ length: 4_000_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
    'file-damaged',
  ],
  ['texts that end in a backslash', () => `${header}"a":"${'\\\\'.repeat(30_000_000)}"`, 'file-damaged'],
  ['one long text', () => `${header}"talk":{"title":"${'a'.repeat(60_000_000)}"}}`, 'file-damaged'],
  ['more than is read', () => ' '.repeat(65 * 1024 * 1024), 'archive-too-large'],
  ['a file cut short', () => `${header}"talk":{`, 'file-damaged'],
  ['a newer file', () => '{"format":"dryrun-talk","version":2}', 'file-newer'],
  ['UTF-16', () => new Uint8Array(Buffer.from(`\ufeff${header}"a":1}`, 'utf16le')), 'file-damaged'],
  ['bytes that are no text', () => Uint8Array.from([0, 1, 2, 0xff]), 'file-damaged'],
]

test.each(ours)('our own file as %s is refused in words', async (_what, content, outcome) => {
  const report = await readApart(folder, { name: 'a.dryrun.json', content: content(), as: 'archive' })
  expect(report.outcome).toBe(outcome)
  expect(report.ms).toBeLessThan(MOST_OF_OURS.ms)
  expect(report.megabytes).toBeLessThan(MOST_OF_OURS.megabytes)
})
