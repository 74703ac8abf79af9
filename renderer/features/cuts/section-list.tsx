import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import type { Asked } from '#renderer/store/cut-question.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { ListedSection } from './listed-section.tsx'
import styles from './section-list.module.css'

type SectionListProps = {
  readonly document: TalkDocument
  readonly asked: Asked
  readonly onToggle: (id: SectionId) => void
  readonly onUnlockAll: () => void
}

/** The sections of the talk: a ticked one is left as it is by every proposal, and each says why it is not cut. */
export const SectionList = ({ document, asked, onToggle, onUnlockAll }: SectionListProps) => {
  const t = useWords()
  const [open, setOpen] = useState<SectionId | null>(null)
  return (
    <aside className={styles.locks} aria-label={t('cuts.locks')}>
      <h3 className={styles.head}>
        <Lock aria-hidden size={14} strokeWidth={1.75} />
        {t('cuts.locks')}
      </h3>
      <p className={styles.words}>{t('cuts.locks.text')}</p>
      <ul className={styles.list}>
        {spokenSections(document.revision.sections).map((section) => (
          <ListedSection
            key={section.id}
            document={document}
            section={section}
            asked={asked}
            isOpen={open === section.id}
            onToggle={() => onToggle(section.id)}
            onOpen={() => setOpen(open === section.id ? null : section.id)}
          />
        ))}
      </ul>
      {asked.locked.size === 0 ? null : (
        <Button variant="plain" size="small" onPress={onUnlockAll}>
          {t('cuts.unlock-all')}
        </Button>
      )}
    </aside>
  )
}
