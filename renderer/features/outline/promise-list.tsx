import { memo, useEffect, useRef, useState, type RefObject } from 'react'
import { newPromiseId, type PromiseId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { AddPromise } from './add-promise.tsx'
import { PromiseRow } from './promise-row.tsx'
import styles from './promise-list.module.css'

type Props = { readonly talk: Talk; readonly plan: Plan }

/** The most promises a talk keeps, as talk.ts has it. */
const LIMIT = 50

/** After a promise was taken away the focus goes to the one that took its place, else to the line that adds. */
const useFocusAfterRemoval = (list: RefObject<HTMLElement | null>): ((place: number) => void) => {
  const [removed, setRemoved] = useState<{ readonly place: number } | null>(null)
  useEffect(() => {
    if (removed === null) return
    const fields = list.current?.querySelectorAll('input') ?? []
    if (document.activeElement === document.body) fields[Math.min(removed.place, fields.length - 1)]?.focus()
  }, [removed, list])
  return (place) => setRemoved({ place })
}

/** What the abstract promises the audience, and which sections deliver it. */
export const PromiseList = memo(({ talk, plan }: Props) => {
  const t = useWords()
  const { editTalk, newId } = useActions()
  const spoken = spokenSections(plan)
  const deliveredBy = (id: PromiseId): readonly string[] =>
    spoken.filter(({ promises }) => promises.includes(id)).map(({ title }) => title || t('untitled.section'))
  const list = useRef<HTMLElement>(null)
  const focusAfterRemoval = useFocusAfterRemoval(list)
  const set = (promises: typeof talk.promises): void => void editTalk({ promises })
  const remove = (id: PromiseId, place: number): void => {
    set(talk.promises.filter((one) => one.id !== id))
    focusAfterRemoval(place)
  }
  const change = (id: PromiseId, text: string): void =>
    set(talk.promises.map((one) => (one.id === id ? { id, text } : one)))
  return (
    <section ref={list} className={styles.promises} aria-label={t('promises.heading')}>
      <h2 className={styles.heading}>{t('promises.heading')}</h2>
      <p className={styles.about}>{t('promises.about')}</p>
      <ul>
        {talk.promises.map(({ id, text }, index) => (
          <PromiseRow
            key={id}
            place={index + 1}
            text={text}
            deliveredBy={deliveredBy(id)}
            onChange={(changed) => (changed === '' ? remove(id, index) : change(id, changed))}
            onRemove={() => remove(id, index)}
          />
        ))}
      </ul>
      {talk.promises.length < LIMIT ? (
        <AddPromise onAdd={(text) => set([...talk.promises, { id: newPromiseId(newId()), text }])} />
      ) : null}
    </section>
  )
})
