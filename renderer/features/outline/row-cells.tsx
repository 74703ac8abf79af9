import { memo, useMemo, type Ref } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { typedLength } from '#shared/i18n/typed-length.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useApp } from '#renderer/store/react.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import { placeOf } from './row-facts.ts'
import type { SectionEdits } from './section-edits.ts'
import styles from './section-row.module.css'

type Props = {
  readonly section: Section
  readonly edits: SectionEdits
  /** After an Enter that was accepted. */
  readonly onDone: () => void
}

/** A part of its own, so that a section that comes before all others draws no more of them than this. */
const TitleName = ({ id }: { readonly id: SectionId }) =>
  useWords()('outline.title-of', { place: useApp(useMemo(() => placeOf(id), [id])) })

/** The section's title, typed where it stands. */
export const TitleCell = ({
  section: { id, title },
  edits,
  inputRef,
  onDone,
}: Props & { readonly inputRef: Ref<HTMLInputElement> }) => {
  const t = useWords()
  return (
    <td className={styles.title} title={title}>
      <InlineField
        label={<TitleName id={id} />}
        placeholder={t('untitled.section')}
        value={title}
        inputRef={inputRef}
        parse={(text) => typedLine(t, text)}
        onCommit={(typed) => edits.change(id, { title: typed })}
        onEnter={onDone}
      />
    </td>
  )
}

/** The section's planned time, typed where it stands. */
export const PlannedCell = memo(({ section: { id, title, planned }, edits, onDone }: Props) => {
  const t = useWords()
  return (
    <td className={classNames(styles.planned, planned === 0 && styles.unplanned)}>
      <TimeField
        label={t('outline.planned-of', { title: title || t('untitled.section') })}
        hideLabel
        look="inline"
        value={planned}
        parse={(text) => typedLength(t, text)}
        onCommit={(length) => edits.change(id, { planned: length })}
        onEnter={onDone}
      />
    </td>
  )
})
