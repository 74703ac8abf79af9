import { useState, type ReactNode } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { paragraphStarts, partingPlace, partNotes } from '#shared/domain/notes-parts.ts'
import type { Section } from '#shared/domain/section.ts'
import { halfOf } from '#shared/domain/split-section.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import type { SectionEdits } from './section-edits.ts'
import styles from './split-dialog.module.css'
import { readFirstPart } from './time-rules.ts'

type Parts = Parameters<SectionEdits['split']>[0]

type Props = {
  readonly section: Section
  /** Where the notes are parted, when that was said. */
  readonly notesAt: number | null
  readonly onSplit: (parts: Parts) => void
  readonly onClose: () => void
}

/** The beginning of a paragraph, to tell it by. */
const FIRST_WORDS = 60

const useSplit = ({ section, notesAt, onSplit }: Props) => {
  const { id, title, planned, notes } = section
  const share = notesAt === null || notes === '' ? 0.5 : notesAt / notes.length
  const [first, setFirst] = useState<Millis>(
    notesAt === null ? halfOf(planned) : millis(Math.round((planned * share) / 1000) * 1000),
  )
  const [titles, setTitles] = useState({ first: title, second: title === '' ? '' : `${title} (2)` })
  const [place, setPlace] = useState(notesAt ?? partingPlace(notes, share))
  const split = (): void => {
    const [before, after] = partNotes(notes, place)
    onSplit({
      id,
      first: { title: titles.first.trim(), planned: first, notes: before },
      second: { title: titles.second.trim(), notes: after },
    })
  }
  return { first, setFirst, titles, setTitles, place, setPlace, split }
}

const NotesChoice = ({
  notes,
  place,
  onChange,
}: {
  readonly notes: string
  readonly place: number | null
  readonly onChange: (place: number | null) => void
}) => {
  const t = useWords()
  const starts = [...new Set([...paragraphStarts(notes), ...(place === null ? [] : [place])])]
  if (starts.length === 0) return null
  const options = starts
    .toSorted((a, b) => a - b)
    .map((start) => ({ id: String(start), label: notes.slice(start, start + FIRST_WORDS).trim() }))
  return (
    <Choice
      label={t('outline.split-notes')}
      options={[...options, { id: 'none', label: t('outline.split-notes-none') }]}
      value={place === null ? 'none' : String(place)}
      onChange={(id) => onChange(id === 'none' ? null : Number(id))}
    />
  )
}

type PartProps = {
  readonly name: string
  readonly title: string
  readonly problem: string | null
  readonly onTitle: (title: string) => void
  readonly takesFocus?: boolean
  /** Its time. */
  readonly children: ReactNode
}

const Part = ({ name, title, problem, onTitle, takesFocus = false, children }: PartProps) => {
  const t = useWords()
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{name}</legend>
      <TextField
        label={t('outline.split-name')}
        autoFocus={takesFocus}
        error={problem}
        value={title}
        onChange={onTitle}
      />
      {children}
    </fieldset>
  )
}

const problemOf = (t: Translate, title: string): string | null => {
  const line = typedLine(t, title)
  return line.ok ? null : line.message
}

const SplitButton = ({
  isRefused,
  onSplit,
}: {
  readonly isRefused: boolean
  readonly onSplit: () => void
}) => (
  <Button variant="primary" isDisabled={isRefused} onPress={onSplit}>
    {useWords()('outline.split-do')}
  </Button>
)

const Rest = ({ length }: { readonly length: Millis }) => (
  <p className={styles.rest}>
    <span className={styles.legend}>{useWords()('outline.split-time')}</span>
    <output className="tabular-nums">{formatLength(length)}</output>
  </p>
)

/** Asks how a section is split: the titles, the first part's time, and where the notes are parted. */
export const SplitDialog = (props: Props) => {
  const t = useWords()
  const { section, onClose } = props
  const { first, setFirst, titles, setTitles, place, setPlace, split } = useSplit(props)
  const [isTimeRefused, setTimeRefused] = useState(false)
  const problems = [titles.first, titles.second].map((title) => problemOf(t, title))
  return (
    <Dialog
      title={t('outline.split-title', { title: section.title || t('untitled.section') })}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <SplitButton isRefused={isTimeRefused || problems.some((one) => one !== null)} onSplit={split} />
      }
    >
      <div className={styles.split}>
        <Part
          name={t('outline.split-first')}
          title={titles.first}
          problem={problems[0] ?? null}
          onTitle={(title) => setTitles({ ...titles, first: title })}
        >
          <TimeField
            label={t('outline.split-time')}
            value={first}
            parse={(text) => readFirstPart(t, text, section.planned)}
            onCommit={setFirst}
            onRefused={setTimeRefused}
          />
        </Part>
        <Part
          name={t('outline.split-second')}
          title={titles.second}
          problem={problems[1] ?? null}
          onTitle={(title) => setTitles({ ...titles, second: title })}
          takesFocus
        >
          <Rest length={millis(section.planned - first)} />
        </Part>
        <NotesChoice notes={section.notes} place={place} onChange={setPlace} />
        <p className={styles.about}>{t('outline.split-about')}</p>
      </div>
    </Dialog>
  )
}
