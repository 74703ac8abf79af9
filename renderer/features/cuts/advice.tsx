import { useEffect, useRef, useState, type RefObject } from 'react'
import type { TalkDocument } from '#shared/domain/library.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './advice.module.css'
import { AppliedLine } from './applied-line.tsx'
import { ByHand } from './by-hand.tsx'
import { Expected } from './expected.tsx'
import { useLostFocus } from '#renderer/ui/use-lost-focus.ts'
import { WantedChoice } from './wanted-choice.tsx'
import { Ways } from './ways.tsx'

const views = ['ways', 'hand'] as const

/** Cuts that were taken lead to the top, where it is said what they came to: the button that took them is gone. */
const useTopOnceTaken = (
  { revision: { id, reason } }: TalkDocument,
  heading: RefObject<HTMLElement | null>,
): void => {
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current !== id && reason === 'cuts') heading.current?.focus()
    shown.current = id
  }, [id, reason, heading])
}

/** What the talk is forecast to take, and how to make it fit: what the advisor proposes, or what the speaker tries. */
export const Advice = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const [view, setView] = useState<(typeof views)[number]>('ways')
  const heading = useRef<HTMLHeadingElement>(null)
  useLostFocus(heading)
  useTopOnceTaken(document, heading)
  return (
    <section className={styles.advice}>
      <Expected document={document} heading={heading} isShort={view === 'hand'} />
      <AppliedLine document={document} />
      <div className={styles.choices}>
        <Segmented
          label={t('cuts.view')}
          options={views.map((id) => ({ id, label: t(`cuts.view.${id}`) }))}
          value={view}
          onChange={setView}
        />
        {view === 'ways' ? <WantedChoice /> : null}
      </div>
      {view === 'ways' ? (
        <Ways document={document} onTry={() => setView('hand')} />
      ) : (
        <ByHand document={document} />
      )}
    </section>
  )
}
