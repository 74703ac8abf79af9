import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { archiveReply, archiveReplySchema } from '#electron/import/archive-reply.ts'
import { readDeck } from '#electron/import/read-deck.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { historiesOf, talkArchive } from '#shared/domain/archive/pack-history.ts'
import { documentOf } from '#shared/domain/archive/talk-history.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { planSchema } from '#shared/domain/plan.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'
import { anyHistory } from '#tests/builders/any-history.ts'
import { makePptx } from '#tests/builders/make-pptx.ts'

/** `npm run test:parsers` tries many more. */
const CASES = import.meta.env.MODE === 'parsers' ? 100_000 : 400

const pieces = ['---\n', '--\n', '<section>', '</section>', '<aside class="notes">', '<Run>', '<Segments>', '<Segment>', '</Run>', 'marp: true\n', 'duration: 5m\n', '`'.repeat(3), '\n', '"', ',', ';', '\t', '0:00 ', '5:00', '# One (5m)\n', '~~', '<!--', '-->', 'Note:', '<?xml?>', '&#x0;', '&amp;', '__proto__', '[', ': ', '\ud83d', '\0', '導入', '{', '}'] // prettier-ignore
const names = fc.constantFrom('a.md', 'a.csv', 'a.tsv', 'a.html', 'a.lss', 'a.pptx', 'a')

const deck = makePptx({
  slides: [
    { file: 3, title: 'Opening (2m)', notes: 'Say hello.' },
    { file: 1, title: 'The problem', advance: 90_000, show: '0' },
  ],
  sections: [{ name: 'Begin', files: [3] }],
})

/** One byte changed. */
const brokenFrom = (whole: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
    const broken = new Uint8Array(whole)
    broken[at] = byte
    return broken
  })

test('no file makes the reader throw, and what it reads fits a plan', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => strToU8(some.join('')))
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.uint8Array({ maxLength: 400 }), brokenFrom(deck)),
      names,
      (content, name) => {
        const read = readDeck(content, name)
        if (!read.ok) return
        expect(outlineDraftSchema.safeParse(read.value).error).toBeUndefined()
        for (const { by } of read.value.groupings)
          expect(planSchema.safeParse(draftSections(read.value, uuid, by)).error).toBeUndefined()
      },
    ),
    { numRuns: CASES },
  )
}, 3_600_000)

/** Files of ours that are whole, to be broken. */
const wholes = fc
  .sample(anyHistory, { seed: 3, numRuns: 40 })
  .map((history) => strToU8(archiveText(talkArchive(history))))

/** Values that stand where others should. */
const values = ['null', '-1', '1e99', '""', '{}', '[]', 'true', '99999999999999999999', '"__proto__"']

/** One number or text of the file is another one. */
const changedValue = fc
  .tuple(fc.constantFrom(...wholes), fc.nat(), fc.constantFrom(...values))
  .map(([whole, at, value]) => {
    const text = new TextDecoder().decode(whole)
    const places = [...text.matchAll(/(?<=: )(?:-?\d[\d.e-]*|"[^"]*"|true|false|null)/g)]
    const place = places[at % places.length]
    if (place === undefined) return whole
    return strToU8(text.slice(0, place.index) + value + text.slice(place.index + place[0].length))
  })

test('no file of ours makes its reader throw, and what it reads can be worked with', () => {
  fc.assert(
    fc.property(fc.oneof(changedValue, fc.constantFrom(...wholes).chain(brokenFrom)), (bytes) => {
      const reply = archiveReply({ name: 'a.dryrun.json', bytes })
      expect(archiveReplySchema.safeParse(reply).success).toBe(true)
      if (!reply.ok) return
      for (const history of historiesOf(reply.value)) {
        const document = documentOf(history)
        expect(document).not.toBeNull()
        expect(() => document === null || documentResults(document)).not.toThrow()
      }
    }),
    { numRuns: CASES },
  )
}, 3_600_000)
