import { XMLParser } from 'fast-xml-parser'

/** An element of XML: its name as written (prefix included), attributes as written and what stands in it, in order. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly XmlElement[]
  /** The text directly in it. */
  readonly text: string
}

/** No honest file nests deeper. */
const DEEPEST = 100

/** What every element is called in the parser's own tree, and where that keeps its name: no attribute can be called so. Objects that all have the same keys are read several times faster than those with a key for each name. */
const ELEMENT = 'element'
const NAME = '='
const ATTRIBUTES = ':@'
const TEXT = '#text'

// Nothing is looked up: entities are decoded here, the five of XML and numbers, and a document type is refused.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
  maxNestedTags: DEEPEST,
  updateTag: (name, _path, attributes) => {
    attributes[NAME] = name
    return ELEMENT
  },
})

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'

const entity = (written: string): string => {
  const name = written.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return NAMED.get(name) ?? written
  return character(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
}

const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x[\da-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi, entity) : text

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const elementOf = (inside: unknown, attributes: Readonly<Record<string, unknown>>): XmlElement => {
  const children: XmlElement[] = []
  let text = ''
  for (const node of list(inside)) {
    if (!isRecord(node)) continue
    const within = node[ATTRIBUTES]
    if (isRecord(within)) children.push(elementOf(node[ELEMENT], within))
    else if (typeof node[TEXT] === 'string') text += node[TEXT]
  }
  return { name: String(attributes[NAME]), attributes, children, text: decoded(text) }
}

const isWhole = (text: string, { name }: XmlElement): boolean => {
  const end = text.trimEnd()
  return end.endsWith(`</${name}>`) || end.endsWith('/>')
}

/** The outermost element of an XML text; null when it is no XML, is cut short, nests too deeply or brings its own document type. */
export const xmlTree = (text: string): XmlElement | null => {
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return null
  try {
    const [root] = elementOf(parser.parse(text), {}).children
    return root !== undefined && isWhole(text, root) ? root : null
  } catch {
    return null
  }
}

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

/** The elements right below with this name, any prefix. */
export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => localName(child) === name) ?? []

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => localName(child) === name)

/** Every element below with this name, in order; those inside one of them too. */
export const allNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...allNamed(child, name),
  ]) ?? []

/** An attribute by its name as written. */
export const attribute = (element: XmlElement | undefined, name: string): string | null => {
  const written = element?.attributes[name]
  return typeof written === 'string' ? decoded(written) : null
}

/** An attribute by its name behind whatever prefix: programs choose their own. */
export const prefixed = (element: XmlElement, name: string): string | null =>
  attribute(element, Object.keys(element.attributes).find((written) => written.endsWith(`:${name}`)) ?? name)
