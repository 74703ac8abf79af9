import { LONGEST, millis, type Millis } from '#shared/domain/time.ts'
import { inlineSpaces } from '#shared/outline/inline-spaces.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import {
  attribute,
  childNamed,
  childrenNamed,
  localName,
  type XmlElement,
} from '#shared/outline/xml/xml-tree.ts'

/** What kind of placeholder a shape fills; null when it fills none. */
const placeholderOf = (shape: XmlElement): string | null => {
  const placeholder = childNamed(childNamed(childNamed(shape, 'nvSpPr'), 'nvPr'), 'ph')
  return placeholder === undefined ? null : (attribute(placeholder, 'type') ?? 'obj')
}

const paragraphText = (paragraph: XmlElement): string =>
  paragraph.children
    .map((run) => (localName(run) === 'br' ? '\n' : (childNamed(run, 't')?.text ?? '')))
    .join('')

const shapeText = (shape: XmlElement): string =>
  childrenNamed(childNamed(shape, 'txBody'), 'p').map(paragraphText).join('\n').trim()

/** The shapes of a tree, groups opened. Of an alternative the first choice that has some counts: the others draw the same again. */
const shapesIn = (tree: XmlElement | undefined): readonly XmlElement[] =>
  tree?.children.flatMap((child) => {
    const name = localName(child)
    if (name === 'sp') return [child]
    if (name === 'grpSp') return shapesIn(child)
    if (name !== 'AlternateContent') return []
    return child.children.map(shapesIn).find((shapes) => shapes.length > 0) ?? []
  }) ?? []

const shapesOf = (slide: XmlElement): readonly XmlElement[] =>
  shapesIn(childNamed(childNamed(slide, 'cSld'), 'spTree'))

const isTitle = (shape: XmlElement): boolean => ['title', 'ctrTitle'].includes(placeholderOf(shape) ?? '')

/** The words of a slide's title, else its first words, with a time behind them as in any outline. */
const titleOf = (slide: XmlElement): ReturnType<typeof timedTitle> => {
  const shapes = shapesOf(slide)
  const title = shapes
    .filter(isTitle)
    .map(shapeText)
    .find((text) => text !== '')
  const words = title ?? shapes.map(shapeText).find((text) => text !== '') ?? ''
  return timedTitle(inlineSpaces(words).slice(0, 1000))
}

/** After how many ms the slide goes on by itself. It stands in each choice of an alternative: the first that says it counts. */
const advanceOf = (slide: XmlElement): Millis | null => {
  const written = [slide, ...childrenNamed(slide, 'AlternateContent').flatMap(({ children }) => children)]
    .flatMap((choice) => childrenNamed(choice, 'transition'))
    .map((transition) => attribute(transition, 'advTm'))
    .find((time) => time !== null && /^\d{1,9}$/.test(time))
  const time = Number(written ?? 0)
  return time > 0 && time <= LONGEST ? millis(time) : null
}

/** What the slide part itself says. `planned`: the time written in the title, else when it goes on by itself, in ms. */
export const slideFacts = (slide: XmlElement) => {
  const { title, planned } = titleOf(slide)
  return {
    title,
    planned: planned ?? advanceOf(slide),
    hidden: ['0', 'false'].includes(attribute(slide, 'show') ?? ''),
  }
}

/** The speaker notes: the words of the body, not the slide's number, date or picture that stand beside it. */
export const notesText = (notes: XmlElement | null): string =>
  notes === null
    ? ''
    : shapesOf(notes)
        .filter((shape) => placeholderOf(shape) === 'body')
        .map(shapeText)
        .join('\n')
        .trim()
