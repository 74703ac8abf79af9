import { commentTime } from '#shared/outline/heading-title.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { parted } from '#shared/outline/parted.ts'
import { deckDraft } from './deck-draft.ts'
import { markedLines, type MarkedLine } from './marked-lines.ts'
import type { Slide } from './slide.ts'
import { commentsOf, slideTitle } from './slide-text.ts'

const PROPERTY = /^\s*([\w-]{1,40}):(?:\s+(.*))?$/
const NOTES = '???'
const NEXT = '---'
const GOES_ON = '--'

const isMark = ({ text, verbatim }: MarkedLine, mark: string): boolean => !verbatim && text.trimEnd() === mark

const opensWithProperty = (lines: readonly MarkedLine[]): boolean =>
  /^\s*(?:class|name|layout|template|background-image):\s/.test(
    lines.find(({ text }) => text.trim() !== '')?.text ?? '',
  )

/** Whether lines without front matter are a remark deck: rules between slides, and its mark for notes or a property on top. */
export const isRemark = (lines: readonly MarkedLine[]): boolean =>
  lines.some((line) => isMark(line, NEXT)) &&
  (lines.some((line) => isMark(line, NOTES)) || opensWithProperty(lines))

const partedBy = (lines: readonly MarkedLine[], mark: string): readonly (readonly MarkedLine[])[] =>
  parted(lines, (line) => isMark(line, mark)).map((part) => part.filter((line) => !isMark(line, mark)))

/** The properties on top of a slide, and what stands below them. */
const headed = (lines: readonly MarkedLine[]) => {
  const properties = new Map<string, string>()
  const end = lines.findIndex(({ text, verbatim }) => {
    const [, key, value = ''] = verbatim ? [] : (PROPERTY.exec(text) ?? [])
    if (key !== undefined) properties.set(key, value.trim())
    return key === undefined && text.trim() !== ''
  })
  return { properties, shown: end < 0 ? [] : lines.slice(end) }
}

/** A template is no slide. A slide that is built up step by step is one; each step may have notes. */
const slidesOf = (lines: readonly MarkedLine[]): readonly Slide[] => {
  const { properties, shown } = headed(lines)
  if (properties.get('layout') === 'true') return []
  const steps = partedBy(shown, GOES_ON).map((step) => partedBy(step, NOTES))
  const said = steps.flatMap(([, ...notes]) => notes.map((note) => note.map(({ text }) => text).join('\n')))
  const words = steps.flatMap(([step = []]) => step)
  const title = slideTitle(words)
  const times = commentsOf(words).map(commentTime)
  return [
    {
      ...title,
      planned: title.planned ?? times.find((time) => time !== null) ?? null,
      notes: said.map((note) => note.trim()).join('\n\n'),
      hidden: properties.get('exclude') === 'true',
      line: lines[0]?.line ?? null,
      column: false,
      opensSection: /\b(?:inverse|section|segue)\b/.test(properties.get('class') ?? ''),
      section: null,
    },
  ]
}

/** Reads a remark deck with LF line ends: `---` begins a slide, `--` its next step, `???` its notes; properties on top, `layout: true` for templates. */
export const remarkDeck = (text: string): OutlineDraft => {
  const slides = partedBy(markedLines(text.split('\n')), NEXT).flatMap(slidesOf)
  return deckDraft({ format: 'remark', title: slides[0]?.title ?? null, slides })
}
