import type { TalkDocument } from '#shared/domain/library.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Asked } from '#renderer/store/cut-question.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './section-list.module.css'
import { WhyNotButton } from './why-not-button.tsx'
import { WhyNotWords } from './why-not-words.tsx'

type ListedSectionProps = {
  readonly document: TalkDocument
  readonly section: Section
  readonly asked: Asked
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onOpen: () => void
}

/** A section of the list, with its lock and the question why it is not cut. */
export const ListedSection = ({ document, section, asked, isOpen, onToggle, onOpen }: ListedSectionProps) => {
  const t = useWords()
  const { id, title, priority } = section
  return (
    <li>
      <div className={styles.row}>
        <Checkbox isSelected={asked.locked.has(id)} onChange={onToggle}>
          <span className={styles.name}>
            <span className={styles.section} title={title}>
              {title || t('untitled.section')}
            </span>
            <span className={styles.priority}>{t(`priority.${priority}`)}</span>
          </span>
        </Checkbox>
        <WhyNotButton section={section} isOpen={isOpen} onPress={onOpen} />
      </div>
      {isOpen ? <WhyNotWords document={document} section={section} asked={asked} /> : null}
    </li>
  )
}
