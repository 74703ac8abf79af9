import type { TalkDocument } from '#shared/domain/library.ts'
import { neededBy } from '#shared/domain/needs.ts'
import type { Section } from '#shared/domain/section.ts'
import { useWords } from '#renderer/words.ts'
import { TickList } from './tick-list.tsx'

type Props = {
  readonly document: TalkDocument
  readonly section: Section
  readonly onChange: (patch: Partial<Pick<Section, 'promises' | 'needs'>>) => void
}

/** What a section is tied to: the promises it delivers and the sections it needs; not those that already need it. */
export const SectionTies = ({ document, section, onChange }: Props) => {
  const t = useWords()
  const plan = document.revision.sections
  const others = plan.filter(({ id }) => id !== section.id)
  return (
    <>
      <TickList
        heading={t('section.delivers')}
        none={t('promises.none')}
        options={document.talk.promises.map((promise) => ({ id: promise.id, label: promise.text }))}
        ticked={section.promises}
        onChange={(promises) => onChange({ promises })}
      />
      <TickList
        heading={t('section.needs')}
        none={t('section.no-others')}
        options={others.map((other) => ({
          id: other.id,
          label: other.title || t('untitled.section'),
          ...(!section.needs.includes(other.id) && neededBy(plan, other.id).has(section.id)
            ? { refused: t('section.needs-this') }
            : {}),
        }))}
        ticked={section.needs}
        onChange={(needs) => onChange({ needs })}
      />
    </>
  )
}
