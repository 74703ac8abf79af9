import { memo, useState } from 'react'
import { languageSchema, LONGEST_PAGE, type Talk } from '#shared/domain/talk.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './about-talk.module.css'

type PageProps = {
  readonly label: string
  /** What belongs here, while nothing is written. */
  readonly hint: string
  readonly value: string
  readonly onCommit: (text: string) => void
}

/** A page of text, kept when the field is left. */
const PageField = ({ label, hint, value, onCommit }: PageProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    if (typed !== null && typed !== value) onCommit(typed)
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      placeholder={hint}
      multiline
      rows={3}
      maxLength={LONGEST_PAGE}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={commit}
    />
  )
}

const pages = ['abstract', 'goal', 'audienceNotes'] as const

/** What the speaker keeps of the talk beside its plan: what was announced, what it is for, who will listen, in which language. */
export const AboutTalk = memo(({ talk }: { readonly talk: Talk }) => {
  const t = useWords()
  const { editTalk } = useActions()
  return (
    <details className={styles.about}>
      <summary className={styles.heading}>{t('about.heading')}</summary>
      <div className={styles.fields}>
        {pages.map((page) => (
          <PageField
            key={page}
            label={t(`about.${page}`)}
            hint={t(`about.${page}-hint`)}
            value={talk[page]}
            onCommit={(text) => void editTalk({ [page]: text })}
          />
        ))}
        <Segmented
          label={t('about.language')}
          options={languageSchema.options.map((id) => ({ id, label: t(`settings.language.${id}`) }))}
          value={talk.language}
          onChange={(language) => void editTalk({ language })}
        />
      </div>
    </details>
  )
})
