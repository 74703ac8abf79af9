import { FileInput } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useGoneFocus } from '#renderer/ui/use-gone-focus.ts'
import { useWords } from '#renderer/words.ts'
import { AboutTalk } from './about-talk.tsx'
import { AddSection } from './add-section.tsx'
import { reachedRow } from './list-rows.ts'
import styles from './outline-screen.module.css'
import { PromiseList } from './promise-list.tsx'
import { SectionDetails } from './section-details.tsx'
import { sectionEdits } from './section-edits.ts'
import { SectionList } from './section-list.tsx'
import { SplitDialog } from './split-dialog.tsx'
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

/** Whether estimates say anything that is not known better: before the first run, where no time is planned, where notes say more. */
const wantsEstimates = (document: TalkDocument): boolean => {
  const { estimates, length, byNotes, results } = talkFacts(document)
  const { rates, revision } = document
  if (estimates.size > 0 || byNotes !== length.total) return true
  return results.length === 0 && revision.sections.some((section) => estimateOf(section, rates) !== null)
}

type Splitting = { readonly id: SectionId; readonly notesAt: number | null }

const Split = ({
  plan,
  splitting,
  onClose,
}: {
  readonly plan: Plan
  readonly splitting: Splitting | null
  readonly onClose: () => void
}) => {
  const actions = useActions()
  const section = splitting === null ? undefined : findSection(plan, splitting.id)
  if (splitting === null || section === undefined) return null
  return (
    <SplitDialog
      section={section}
      notesAt={splitting.notesAt}
      onSplit={(parts) => {
        sectionEdits(actions).split(parts)
        onClose()
      }}
      onClose={onClose}
    />
  )
}

type SheetProps = {
  readonly document: TalkDocument
  readonly open: SectionId | null
  readonly onImport: () => void
  readonly onDetails: (id: SectionId) => void
  readonly onSplit: (id: SectionId) => void
}

const Sheet = ({ document, open, onImport, onDetails, onSplit }: SheetProps) => {
  const { sections } = document.revision
  const isEmpty = sections.length === 0
  const showsTypical = talkFacts(document).results.length > 0
  const sheet = useRef<HTMLDivElement>(null)
  useGoneFocus(sheet, () => reachedRow(sheet.current))
  return (
    <div ref={sheet} data-scroller className={styles.sheet}>
      {isEmpty ? null : (
        <SectionList
          plan={sections}
          rates={document.rates}
          showsTypical={showsTypical}
          showsEstimates={wantsEstimates(document)}
          open={open}
          onDetails={onDetails}
          onSplit={onSplit}
        />
      )}
      <AddSection key={document.talk.id} isFirst={isEmpty} />
      {isEmpty ? (
        <NoSections onImport={onImport} />
      ) : (
        <SumLine document={document} showsTypical={showsTypical} />
      )}
      <PromiseList talk={document.talk} plan={sections} />
      <AboutTalk key={`about ${document.talk.id}`} talk={document.talk} />
    </div>
  )
}

/** The outline: the sections in order, their sum, what the abstract promises, and beside them the details of one section. */
export const OutlineScreen = ({ onImport }: { readonly onImport: () => void }) => {
  const document = useApp((state) => state.document)
  const [open, setOpen] = useState<SectionId | null>(null)
  const [splitting, setSplitting] = useState<Splitting | null>(null)
  const onDetails = useCallback((id: SectionId) => setOpen((before) => (before === id ? null : id)), [])
  const onSplit = useCallback((id: SectionId) => setSplitting({ id, notesAt: null }), [])
  if (document === null) return null
  const { sections } = document.revision
  const section = open === null ? undefined : findSection(sections, open)
  const close = (): void => {
    if (open !== null) focusRow(open)
    setOpen(null)
  }
  return (
    <div className={styles.screen}>
      <Sheet {...{ document, open, onImport, onDetails, onSplit }} />
      {section === undefined ? null : (
        <SectionDetails
          key={section.id}
          document={document}
          section={section}
          onClose={close}
          onSplitAt={(notesAt) => setSplitting({ id: section.id, notesAt })}
        />
      )}
      <Split plan={sections} splitting={splitting} onClose={() => setSplitting(null)} />
    </div>
  )
}
