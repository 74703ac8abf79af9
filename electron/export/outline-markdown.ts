import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import { escapeMarkdown } from './markdown-text.ts'

/** A line of notes that would be read as a heading, a rule between slides, or HTML over several lines. */
const STRUCTURE = /^( {0,3})(#{1,2}(?:\s|$)|-{2,3}\s*$|<)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Notes as they can stand under a heading: nothing in them begins another section, and code that was left open is closed. */
const safeNotes = (notes: string): string => {
  let fence: string | null = null
  const lines = notes.split(/\r\n?|\n/).map((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null
      return line
    }
    if (mark !== undefined) fence = mark
    return line.replace(STRUCTURE, String.raw`$1\$2`)
  })
  return [...lines, ...(fence === null ? [] : [fence])].join('\n').trim()
}

/** A section without a time has none behind its title, unless the title itself ends like one. */
const timeOf = ({ planned, title }: Section): string => {
  if (planned > 0) return ` (${formatLength(planned)})`
  return timedTitle(title).planned === null ? '' : ' (0s)'
}

const heading = (t: Translate, section: Section): string => {
  const title = escapeMarkdown(section.title) || t('untitled.section')
  return `## ${section.floated ? `~~${title}~~` : title}${timeOf(section)}`
}

/** The outline of a talk as Markdown that the app's own import reads back: a heading for each section with its time, floated ones struck through, notes below. Ends with a line break. */
export const outlineMarkdown = (
  { talk, revision }: Pick<TalkDocument, 'talk' | 'revision'>,
  t: Translate,
): string => {
  const title = escapeMarkdown(talk.title)
  const blocks = [
    title === '' ? '' : `# ${title}`,
    ...revision.sections.flatMap((section) => [heading(t, section), safeNotes(section.notes)]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
