import { useDeferredValue } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { cutAnswer, cutSettings, lockedSections } from '#renderer/store/cut-question.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import styles from './advice.module.css'
import { Answer } from './answer.tsx'
import { SectionList } from './section-list.tsx'
import { toggled } from './toggled.ts'

type WaysProps = { readonly document: TalkDocument; readonly onTry: () => void }

/**
 * The ways to make the talk fit, and beside them its sections: what is to be kept out of them, and why each is not cut. The
 * advisor may think for a moment: it answers after what was typed or ticked is on the screen.
 */
export const Ways = ({ document, onTry }: WaysProps) => {
  const locked = useApp(lockedSections)
  const cuts = useApp(cutSettings)
  const { lockSections } = useActions()
  const asked = useDeferredValue<TalkDocument | null>(document, null)
  const held = useDeferredValue(locked)
  const aim = useDeferredValue(cuts)
  const answer = asked === null ? null : cutAnswer(asked, { locked: held, cuts: aim })
  const isStale = asked !== document || held !== locked || aim !== cuts
  return (
    <div className={styles.columns}>
      <div className={styles.answer} data-stale={isStale}>
        {asked === null || answer === null ? null : (
          <Answer document={asked} answer={answer} wanted={aim.wanted} onTry={onTry} />
        )}
      </div>
      {answer === null ? null : (
        <SectionList
          document={document}
          asked={{ locked, cuts }}
          onToggle={(id: SectionId) => lockSections(toggled(locked, id))}
          onUnlockAll={() => lockSections(new Set())}
        />
      )}
    </div>
  )
}
