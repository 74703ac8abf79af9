import { FileInput } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import { findSection } from '#shared/domain/plan.ts'
import { useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useWords } from '#renderer/words.ts'
import { AddSection } from './add-section.tsx'
import styles from './outline-screen.module.css'
import { PromiseList } from './promise-list.tsx'
import { SectionDetails } from './section-details.tsx'
import { SectionList } from './section-list.tsx'
import { SumLine } from './sum-line.tsx'

const NoSections = ({ onImport }: { readonly onImport: () => void }) => {
  const t = useWords()
  return (
    <EmptyState
      title={t('outline.empty')}
      actions={
        <Button icon={FileInput} onPress={onImport}>
          {t('outline.import')}
        </Button>
      }
    >
      {t('outline.empty-about')}
    </EmptyState>
  )
}

const focusRow = (id: SectionId): void =>
  window.document.querySelector<HTMLElement>(`[data-section="${id}"]`)?.focus()

/** The outline: the sections in order, their sum, what the abstract promises, and beside them the details of one section. */
export const OutlineScreen = ({ onImport }: { readonly onImport: () => void }) => {
  const document = useApp((state) => state.document)
  const [open, setOpen] = useState<SectionId | null>(null)
  const onDetails = useCallback((id: SectionId) => setOpen((before) => (before === id ? null : id)), [])
  if (document === null) return null
  const { sections } = document.revision
  const isEmpty = sections.length === 0
  const section = open === null ? undefined : findSection(sections, open)
  const showsTypical = talkFacts(document).results.length > 0
  const close = (): void => {
    if (open !== null) focusRow(open)
    setOpen(null)
  }
  return (
    <div className={styles.screen}>
      <div data-scroller className={styles.sheet}>
        {isEmpty ? null : (
          <SectionList plan={sections} showsTypical={showsTypical} open={open} onDetails={onDetails} />
        )}
        <AddSection key={document.talk.id} isFirst={isEmpty} />
        {isEmpty ? (
          <NoSections onImport={onImport} />
        ) : (
          <SumLine document={document} showsTypical={showsTypical} />
        )}
        <PromiseList document={document} />
      </div>
      {section === undefined ? null : (
        <SectionDetails key={section.id} document={document} section={section} onClose={close} />
      )}
    </div>
  )
}
