import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { guideChapters } from '#shared/i18n/guide-chapters.ts'

const page = (name: string): string => readFileSync(join(process.cwd(), 'build/guide', name), 'utf8')

/** A page's text without its line breaks; Japanese lines are joined without a space. */
const flowing = (text: string): string => text.replaceAll(/\s+/g, '')

test.each([
  ['en', 'forecast.md'],
  ['ja', 'forecast.ja.md'],
] as const)('the page in the guide says what the app says (%s)', (language, name) => {
  const t = translator(language)
  const chapters = guideChapters(t)
  const text = flowing(page(name))
  expect(chapters).toHaveLength(6)
  expect(text).toBe(
    flowing(
      [
        `# ${t('guide.title')}`,
        ...chapters.flatMap(({ title, paragraphs }) => [`## ${title}`, ...paragraphs]),
      ].join('\n'),
    ),
  )
})
