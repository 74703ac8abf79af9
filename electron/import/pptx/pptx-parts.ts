import { attribute, childrenNamed, xmlTree, type XmlElement } from '#shared/outline/xml/xml-tree.ts'
import { decodeText } from '#electron/import/decode-text.ts'
import type { Bytes } from '#electron/import/open-file.ts'
import { partName } from './part-name.ts'
import { unzipped, type Parts } from './zip.ts'

const PRESENTATION = 'ppt/presentation.xml'
const READ =
  /^(?:ppt\/presentation\.xml|ppt\/_rels\/presentation\.xml\.rels|ppt\/slides\/(?:_rels\/)?[^/]+\.(?:xml|rels)|ppt\/notesslides\/[^/]+\.xml|docprops\/core\.xml)$/

/** A deck that was opened: its parts as XML, read when they are asked for, and what one names by a relation. */
export type Package = {
  readonly part: (name: string) => XmlElement | null
  /** The name of the part behind the first relation whose type ends so, and whose id is this where one is asked for. */
  readonly related: (from: string, by: { readonly type: string; readonly id?: string }) => string | null
}

/** Takes a part's name and what stands in a relation of it; null when it leads out of the archive. */
const resolved = (from: string, target: string): string | null => {
  const name = partName(target)
  const steps = name.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of name.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null
    } else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const relationsOf = (from: string): string => from.replace(/([^/]+)$/, '_rels/$1.rels')

const openParts = (parts: Parts): Package => {
  const part = (name: string): XmlElement | null => {
    const bytes = parts.get(name)
    const text = bytes === undefined ? null : decodeText(bytes)
    return text === null ? null : xmlTree(text)
  }
  const known = new Map<string, readonly XmlElement[]>()
  const relationsFrom = (from: string): readonly XmlElement[] => {
    const read = known.get(from) ?? childrenNamed(part(relationsOf(from)) ?? undefined, 'Relationship')
    known.set(from, read)
    return read
  }
  return {
    part,
    related: (from, by) => {
      const relations = relationsFrom(from)
      const found = relations.find(
        (relation) =>
          (by.id === undefined || attribute(relation, 'Id') === by.id) &&
          (attribute(relation, 'Type') ?? '').endsWith(`/${by.type}`),
      )
      const target = attribute(found, 'Target')
      return target === null || attribute(found, 'TargetMode') === 'External' ? null : resolved(from, target)
    },
  }
}

/** Opens a .pptx; null when it is no zip archive, holds too much, or no presentation. */
export const openPackage = (bytes: Bytes): Package | null => {
  const parts = unzipped(bytes, (name) => READ.test(name))
  return parts?.has(PRESENTATION) === true ? openParts(parts) : null
}
