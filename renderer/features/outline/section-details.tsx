import { X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Section } from '#shared/domain/section.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import { DetailFacts } from './detail-facts.tsx'
import { DetailLine } from './detail-line.tsx'
import { NotesField } from './notes-field.tsx'
import styles from './section-details.module.css'
import { sectionEdits } from './section-edits.ts'
import { SlidesField } from './slides-field.tsx'
import { SectionTies } from './section-ties.tsx'
import { useGoneFocus } from '#renderer/ui/use-gone-focus.ts'
import { useEscape } from '#renderer/ui/use-escape.ts'

type Props = {
  readonly document: TalkDocument
  readonly section: Section
  readonly onClose: () => void
  /** Splits the section at a place in its notes. */
  readonly onSplitAt: (place: number) => void
}

/** All there is to say about one section, beside the list. Esc goes back to its row. */
export const SectionDetails = ({ document, section, onClose, onSplitAt }: Props) => {
  const t = useWords()
  const actions = useActions()
  const edits = useMemo(() => sectionEdits(actions), [actions])
  const { id } = section
  const change = (patch: Partial<Omit<Section, 'id'>>): void => edits.change(id, patch)
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEscape(onClose, panel)
  useGoneFocus(panel, () => heading.current)
  useEffect(() => heading.current?.focus(), [])
  return (
    <aside ref={panel} className={styles.details} aria-label={t('section.details')}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {section.title || t('untitled.section')}
        </h2>
        <IconButton icon={X} size="small" label={t('action.close')} onPress={onClose} />
      </header>
      <DetailFacts section={section} onChange={change} />
      <DetailLine name={t('section.slides')}>
        <SlidesField slides={section.slides} onChange={(slides) => change({ slides })} />
      </DetailLine>
      <div className={styles.part}>
        <Checkbox
          isSelected={section.decisionPoint}
          onChange={(decisionPoint) => change({ decisionPoint })}
          description={t('section.decision-point-about')}
        >
          {t('section.decision-point')}
        </Checkbox>
      </div>
      <div className={styles.part}>
        <NotesField
          section={section}
          rates={document.rates}
          onChange={(notes) => change({ notes })}
          onTake={(planned) => change({ planned })}
          onSplitAt={onSplitAt}
        />
      </div>
      <SectionTies document={document} section={section} onChange={change} />
    </aside>
  )
}
