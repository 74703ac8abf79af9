import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import { deckDraft } from '#shared/outline/deck/deck-draft.ts'
import type { Slide } from '#shared/outline/deck/slide.ts'
import type { DraftProblem, OutlineDraft } from '#shared/outline/outline.ts'
import {
  allNamed,
  attribute,
  childNamed,
  childrenNamed,
  prefixed,
  type XmlElement,
} from '#shared/outline/xml/xml-tree.ts'
import { openPackage, type Package } from './pptx-parts.ts'
import type { Bytes } from '#electron/import/open-file.ts'
import { notesText, slideFacts } from './pptx-slide.ts'

const PRESENTATION = 'ppt/presentation.xml'

/** More slides than these are not read. */
const MOST_SLIDES = 1001

/** A slide as the presentation lists it: its own number, and the relation that leads to its part. */
const listed = (presentation: XmlElement) =>
  childrenNamed(childNamed(presentation, 'sldIdLst'), 'sldId')
    .slice(0, MOST_SLIDES)
    .map((entry) => ({ id: attribute(entry, 'id') ?? '', relation: prefixed(entry, 'id') ?? '' }))

/** The name of each section by the number of its first slide that is there, and the names of those without slides. */
const sectionsOf = (presentation: XmlElement, known: ReadonlySet<string>) => {
  const starts = new Map<string, string>()
  const empty: string[] = []
  for (const section of allNamed(childNamed(presentation, 'extLst'), 'section')) {
    const name = attribute(section, 'name') ?? ''
    const first = allNamed(section, 'sldId')
      .map((entry) => attribute(entry, 'id') ?? '')
      .find((id) => known.has(id))
    if (first === undefined) empty.push(name)
    else starts.set(first, name)
  }
  return { starts, empty }
}

const blank = {
  title: '',
  depth: null,
  planned: null,
  hidden: false,
  line: null,
  column: false,
  opensSection: false,
}

/** Reads each part once, however often the deck names it: a small deck can name a large one a thousand times. */
const readOnce = <Value>(read: (name: string) => Value): ((name: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>()
  return (name) => {
    const found = known.get(name) ?? { value: read(name) }
    known.set(name, found)
    return found.value
  }
}

/** Takes the relation of a slide; gives what its part and its notes say, null when the part is missing. */
const slideReader = (deck: Package): ((relation: string) => Omit<Slide, 'section'> | null) => {
  const notesIn = readOnce((name) => notesText(deck.part(name)))
  const slideIn = readOnce((name) => {
    const slide = deck.part(name)
    if (slide === null) return null
    const notes = deck.related(name, { type: 'notesSlide' })
    return { ...blank, ...slideFacts(slide), notes: notes === null ? '' : notesIn(notes) }
  })
  return (relation) => {
    const name = deck.related(PRESENTATION, { type: 'slide', id: relation })
    return name === null ? null : slideIn(name)
  }
}

const problem = (code: DraftProblem['code'], text: string): DraftProblem => ({
  line: null,
  code,
  text: clipped(text, LONGEST_TITLE),
})

/** Reads a PowerPoint deck: slides in its own order, its sections, the speaker notes, hidden slides, times of advance. Null when it is none or holds too much. */
export const pptxDraft = (bytes: Bytes): OutlineDraft | null => {
  const deck = openPackage(bytes)
  const presentation = deck?.part(PRESENTATION) ?? null
  if (deck === null || presentation === null) return null
  const entries = listed(presentation)
  const { starts, empty } = sectionsOf(presentation, new Set(entries.map(({ id }) => id)))
  const slideOf = slideReader(deck)
  const slides = entries.map(({ id, relation }) => ({
    slide: slideOf(relation),
    section: starts.get(id) ?? null,
  }))
  const missing = slides.flatMap(({ slide }, index) =>
    slide === null ? [problem('slide-missing', String(index + 1))] : [],
  )
  return deckDraft({
    format: 'pptx',
    title: childNamed(deck.part('docprops/core.xml') ?? undefined, 'title')?.text ?? null,
    slides: slides.map(({ slide, section }) => ({ ...blank, notes: '', ...slide, section })),
    problems: [...empty.map((name) => problem('empty-section', name)), ...missing],
  })
}
