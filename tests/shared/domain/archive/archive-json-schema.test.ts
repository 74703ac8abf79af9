import { expect, test } from 'vitest'
import { ARCHIVE_DESCRIPTIONS } from '#shared/domain/archive/archive-descriptions.ts'
import { archiveJsonSchema } from '#shared/domain/archive/archive-json-schema.ts'

type Field = readonly [name: string, description: unknown]

/** Every field of a schema, however deep. */
const fieldsOf = (node: unknown): readonly Field[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here =
      key === 'properties' && typeof value === 'object' && value !== null ? Object.entries(value) : []
    return [
      ...here.map(([name, field]: [string, unknown]): Field => [name, Object(field).description]),
      ...fieldsOf(value),
    ]
  })
}

const fields = fieldsOf(archiveJsonSchema())

test('every field of the schema says what it means, and nothing is explained that is not there', () => {
  expect(fields.filter(([, description]) => typeof description !== 'string')).toEqual([])
  const names = new Set(fields.map(([name]) => name))
  expect([...ARCHIVE_DESCRIPTIONS.keys()].filter((name) => !names.has(name))).toEqual([])
})

test('the schema knows both files, and demands what is needed of them', () => {
  expect(archiveJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    oneOf: [
      { required: ['format', 'version', 'talk', 'current', 'revisions', 'sections', 'runs'] },
      { required: ['format', 'version', 'talks'] },
    ],
  })
})
