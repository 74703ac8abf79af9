import { useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { cutSettings, lockedSections } from '#renderer/store/cut-question.ts'
import { useForAWhile } from '#renderer/clock.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { useCutAnswer } from '#renderer/use-cut-answer.ts'
import { useWords } from '#renderer/words.ts'
import styles from './advice.module.css'
import { Answer } from './answer.tsx'
import { SectionList } from './section-list.tsx'
import { toggled } from './toggled.ts'

type WaysProps = { readonly document: TalkDocument; readonly onTry: () => void }

/** How long the advisor may think before it is said that it does, in ms. */
const AT_ONCE = 300

const Thinking = () => {
  const t = useWords()
  const [since] = useState(() => performance.now())
  return <output className={styles.thinking}>{useForAWhile(since, AT_ONCE) ? '' : t('cuts.thinking')}</output>
}

/**
 * The ways to make the talk fit, and beside them its sections: what is to be kept out of them, and why each is not cut. While
 * the advisor thinks anew, its last answer stays.
 */
export const Ways = ({ document, onTry }: WaysProps) => {
  const locked = useApp(lockedSections)
  const cuts = useApp(cutSettings)
  const { lockSections } = useActions()
  const last = useCutAnswer(document, { locked, cuts })
  const answer = last?.document.talk.id === document.talk.id ? last : null
  const isStale =
    answer !== null &&
    (talkFacts(answer.document) !== talkFacts(document) ||
      answer.asked.locked !== locked ||
      answer.asked.cuts !== cuts)
  return (
    <div className={styles.columns}>
      <div className={styles.answer} data-stale={isStale} aria-busy={answer === null}>
        {answer === null ? (
          <Thinking />
        ) : (
          <Answer
            document={answer.document}
            answer={answer.answer}
            wanted={answer.asked.cuts.wanted}
            onTry={onTry}
          />
        )}
      </div>
      <SectionList
        document={document}
        asked={{ locked, cuts }}
        onToggle={(id: SectionId) => lockSections(toggled(locked, id))}
        onUnlockAll={() => lockSections(new Set())}
      />
    </div>
  )
}
