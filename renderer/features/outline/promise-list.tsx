import { Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { promiseIdSchema, type PromiseId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { PromiseRow } from './promise-row.tsx'
import styles from './promise-list.module.css'

type Props = { readonly document: TalkDocument }

const AddPromise = ({ onAdd }: { readonly onAdd: (text: string) => void }) => {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const line = typedLine(t, typed)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !line.ok || line.value === '') return
    onAdd(line.value)
    setTyped('')
  }
  return (
    <div className={styles.add}>
      <Plus aria-hidden size={16} strokeWidth={1.75} className={styles.plus} />
      <input
        className={styles.field}
        aria-label={t('promises.add')}
        aria-invalid={!line.ok}
        placeholder={t('promises.add')}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.problem}>{line.ok ? '' : line.message}</output>
    </div>
  )
}

/** What the abstract promises the audience, and which sections deliver it. */
export const PromiseList = ({ document: { talk, revision } }: Props) => {
  const t = useWords()
  const { editTalk, newId } = useActions()
  const spoken = spokenSections(revision.sections)
  const deliveredBy = (id: PromiseId): readonly string[] =>
    spoken.filter(({ promises }) => promises.includes(id)).map(({ title }) => title || t('untitled.section'))
  const set = (promises: typeof talk.promises): void => void editTalk({ promises })
  return (
    <section className={styles.promises} aria-label={t('promises.heading')}>
      <h2 className={styles.heading}>{t('promises.heading')}</h2>
      <p className={styles.about}>{t('promises.about')}</p>
      <ul>
        {talk.promises.map(({ id, text }, index) => (
          <PromiseRow
            key={id}
            place={index + 1}
            text={text}
            deliveredBy={deliveredBy(id)}
            onChange={(changed) =>
              set(talk.promises.map((one) => (one.id === id ? { id, text: changed } : one)))
            }
            onRemove={() => set(talk.promises.filter((one) => one.id !== id))}
          />
        ))}
      </ul>
      <AddPromise onAdd={(text) => set([...talk.promises, { id: promiseIdSchema.parse(newId()), text }])} />
    </section>
  )
}
