import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { ARCHIVE_VERSION, type Archive, type TalkEntry } from './archive-schema.ts'
import type { TalkHistory } from './talk-history.ts'

/** Gives each different state of a section a place, in the order in which they first appear. */
const sectionPlaces = () => {
  const places = new Map<string, number>()
  const sections: Section[] = []
  const placeOf = (section: Section): number => {
    const state = JSON.stringify(section)
    const known = places.get(state)
    if (known !== undefined) return known
    places.set(state, sections.length)
    return sections.push(section) - 1
  }
  return { sections, placesOf: (plan: Plan) => plan.map(placeOf) }
}

/** A talk's history as it stands in a file. */
export const packHistory = ({ talk, current, revisions, runs }: TalkHistory): TalkEntry => {
  const { sections, placesOf } = sectionPlaces()
  return {
    talk,
    current,
    revisions: revisions.map(({ talkId: _ours, ...revision }) => ({
      ...revision,
      sections: placesOf(revision.sections),
    })),
    sections,
    runs: runs.map(({ talkId: _ours, ...run }) => run),
  }
}

/** The history of an entry whose places were checked; what a place does not lead to is left out. */
export const unpackEntry = ({ talk, current, revisions, sections, runs }: TalkEntry): TalkHistory => ({
  talk,
  current,
  revisions: revisions.map((revision) => ({
    ...revision,
    talkId: talk.id,
    sections: revision.sections.flatMap((place) => sections[place] ?? []),
  })),
  runs: runs.map((run) => ({ ...run, talkId: talk.id })),
})

/** One talk as a file of its own. */
export const talkArchive = (history: TalkHistory): Archive => ({
  format: 'dryrun-talk',
  version: ARCHIVE_VERSION,
  ...packHistory(history),
})

/** A whole library as one file. */
export const libraryArchive = (histories: readonly TalkHistory[]): Archive => ({
  format: 'dryrun-library',
  version: ARCHIVE_VERSION,
  talks: histories.map(packHistory),
})

/** The talks of a file. */
export const historiesOf = (archive: Archive): readonly TalkHistory[] =>
  (archive.format === 'dryrun-talk' ? [archive] : archive.talks).map(unpackEntry)
