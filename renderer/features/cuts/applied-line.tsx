import { Check } from 'lucide-react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './applied-line.module.css'

/** Says that the present plan is a proposal that was taken, with the way back as long as it was the last edit. */
export const AppliedLine = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const { sentences } = useWriting()
  const { undoEdit } = useActions()
  const { revision, runs } = document
  const { planned, outlook } = talkFacts(document)
  const wasLast = useApp(({ past }) => (past.at(-1)?.sections ?? revision.sections) !== revision.sections)
  const isNew = revision.reason === 'cuts' && runs.every(({ revisionId }) => revisionId !== revision.id)
  return (
    <output className={styles.status}>
      {isNew ? (
        <span className={styles.applied}>
          <Check aria-hidden size={16} strokeWidth={2} />
          <span className={styles.words}>
            {sentences([
              t('cuts.applied', {
                planned: formatLength(planned),
                expected: formatLength(outlook.center),
              }),
              t('cuts.applied.next'),
            ])}
          </span>
          {wasLast ? <Button onPress={() => void undoEdit()}>{t('action.undo')}</Button> : null}
        </span>
      ) : null}
    </output>
  )
}
