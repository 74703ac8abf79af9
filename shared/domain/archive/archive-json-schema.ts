import { z } from 'zod'
import { ARCHIVE_DESCRIPTIONS } from './archive-descriptions.ts'
import { archiveSchema } from './archive-schema.ts'

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field with its meaning in front. */
const described = ([name, field]: [string, unknown]): readonly [string, unknown] => [
  name,
  { description: ARCHIVE_DESCRIPTIONS.get(name), ...Object(withMeanings(field)) },
]

/** The same schema with the meaning of every field. That nothing is ever changed in place is no matter of the file. */
const withMeanings = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withMeanings)
  if (!isObject(node)) return node
  const kept = Object.entries(node).filter(([key]) => key !== 'readOnly')
  return Object.fromEntries(
    kept.map(([key, value]: [string, unknown]) => [
      key,
      key === 'properties' && isObject(value)
        ? Object.fromEntries(Object.entries(value).map(described))
        : withMeanings(value),
    ]),
  )
}

/** Our own files as a JSON Schema (draft 2020-12), each field with what it means. What it cannot say is checked when a file is read: that revisions, states of sections, and the sections of a run's events are there, each once, and that its events are in order. */
export const archiveJsonSchema = (): unknown =>
  withMeanings(z.toJSONSchema(archiveSchema, { io: 'input', target: 'draft-2020-12' }))
