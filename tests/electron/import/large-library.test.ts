import { expect, test } from 'vitest'
import { canBeReadBack } from '#electron/import/archive-reply.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { libraryArchive } from '#shared/domain/archive/pack-history.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'
import { makeRevision } from '#tests/builders/make-revision.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { buildReader, readApart } from '#tests/builders/read-apart.ts'
import { eventsOf, makeRun } from '#tests/builders/run-of.ts'

const SECTIONS = 40
const marks = Array.from({ length: SECTIONS - 1 }, (_mark, place) => `${place + 1}:05 mark`)
const events = eventsOf(['0:00 start', ...marks, '40:30 finish'])

/** A talk of forty sections that was run fifty times. */
const practisedTalk = (title: string): TalkHistory => {
  const talk = makeTalk({ title })
  const sections = Array.from({ length: SECTIONS }, (_section, place) =>
    makeSection({ title: `セクション${place}`, notes: 'What is said here. '.repeat(10) }),
  )
  const revision = makeRevision(talk, { sections })
  const runs = Array.from({ length: 50 }, () => makeRun({ talkId: talk.id, revisionId: revision.id, events }))
  return { talk, current: revision.id, revisions: [revision], runs }
}

test('a library of 200 talks and 10,000 runs is written, and read back in the memory that the app gives', async () => {
  const histories = Array.from({ length: 200 }, (_talk, place) => practisedTalk(`Talk ${place}`))
  const content = archiveText(libraryArchive(histories))
  expect(Buffer.byteLength(content)).toBeGreaterThan(25 * 1024 * 1024)
  expect(canBeReadBack(content)).toBe(true)
  const folder = temporaryFolder()
  await buildReader(folder)
  const { outcome, megabytes } = await readApart(folder, {
    name: 'library.dryrun.json',
    content,
    as: 'archive',
  })
  expect(outcome).toBe('read')
  expect(megabytes).toBeLessThan(600)
})
