import type { Section } from '#shared/domain/section.ts'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'
import { useWords } from '#renderer/words.ts'
import { formatSlides, parseSlides } from './slide-range.ts'

type Props = {
  readonly slides: Section['slides']
  readonly onChange: (slides: Section['slides']) => void
}

/** The slides that belong to a section, typed as "12–18"; empty for none. */
export const SlidesField = ({ slides, onChange }: Props) => {
  const t = useWords()
  const read = (text: string): Parsed<string> => {
    if (text.trim() === '') return { ok: true, value: '' }
    const range = parseSlides(text)
    return range === null
      ? { ok: false, message: t('section.slides-unreadable') }
      : { ok: true, value: formatSlides(range) }
  }
  return (
    <InlineField
      label={t('section.slides')}
      value={formatSlides(slides)}
      placeholder={t('section.slides-example')}
      parse={read}
      onCommit={(text) => onChange(parseSlides(text))}
    />
  )
}
