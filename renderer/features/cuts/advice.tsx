import { useDeferredValue, useRef } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { cutAnswer } from '#renderer/store/cut-question.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import styles from './advice.module.css'
import { Answer } from './answer.tsx'
import { AppliedLine } from './applied-line.tsx'
import { Expected } from './expected.tsx'
import { LockList } from './lock-list.tsx'
import { useLostFocus } from './use-lost-focus.ts'

const toggled = (locked: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> =>
  new Set(locked.has(id) ? [...locked].filter((one) => one !== id) : [...locked, id])

/**
 * What the talk is expected to take, the ways to make it fit, and what the speaker wants kept out of it. The
 * advisor may think for a moment: it answers after what was typed or ticked is on the screen.
 */
export const Advice = ({ document }: { readonly document: TalkDocument }) => {
  const locked = useApp((state) => state.locked)
  const { lockSections } = useActions()
  const asked = useDeferredValue<TalkDocument | null>(document, null)
  const held = useDeferredValue(locked)
  const answer = asked === null ? null : cutAnswer(asked, held)
  const heading = useRef<HTMLHeadingElement>(null)
  useLostFocus(heading)
  return (
    <section className={styles.advice}>
      <Expected document={document} heading={heading} />
      <AppliedLine document={document} />
      <div className={styles.columns}>
        <div className={styles.answer} data-stale={asked !== document || held !== locked}>
          {asked === null || answer === null ? null : <Answer document={asked} answer={answer} />}
        </div>
        {answer === null || answer.kind === 'fits' ? null : (
          <LockList
            plan={document.revision.sections}
            locked={locked}
            onToggle={(id) => lockSections(toggled(locked, id))}
            onUnlockAll={() => lockSections(new Set())}
          />
        )}
      </div>
    </section>
  )
}
