import type { DefaultTreeAdapterTypes } from 'parse5'

/** A node of a page, and one with a tag. */
export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** Deeper elements are not looked into: no honest deck nests so, and each level is a call. */
const DEEPEST = 200
const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'ul', 'ol'])

const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** An attribute's value, null without it. */
export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)

/** The first elements that match, in order; what stands inside one that matched is not looked at, nor inside a slide below. */
export const outermost = (
  node: Node,
  matches: (element: Element) => boolean,
  { intoSections = true, depth = 0 }: { readonly intoSections?: boolean; readonly depth?: number } = {},
): readonly Element[] =>
  depth > DEEPEST
    ? []
    : childrenOf(node).flatMap((child) => {
        if (!isElement(child)) return []
        if (matches(child)) return [child]
        if (!intoSections && child.tagName === 'section') return []
        return outermost(child, matches, { intoSections, depth: depth + 1 })
      })

/** The text of a node as a page shows it: each block on lines of its own, no scripts. */
export const textOf = (node: Node, depth = 0): string => {
  if ('value' in node) return node.value
  if (depth > DEEPEST || (isElement(node) && /^(?:script|style)$/.test(node.tagName))) return ''
  const inside = childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
  return isElement(node) && BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside
}

/** The line of the page on which an element begins, from 1; null when the page does not write it. */
export const lineOf = (element: Element): number | null => element.sourceCodeLocation?.startLine ?? null
