import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState } from '#shared/domain/slot.ts'
import { millis, sum } from '#shared/domain/time.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './sum-line.module.css'

type Props = { readonly document: TalkDocument; readonly showsTypical: boolean }

/** Under the sections: what they sum to, how that stands against the slot, and what is floated out of it. */
export const SumLine = ({ document, showsTypical }: Props) => {
  const t = useWords()
  const { planned, expectedTotal, budget } = talkFacts(document)
  const floated = sum(
    document.revision.sections.map((section) => (section.floated ? section.planned : millis(0))),
  )
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('outline.sum')}</span>
      <StateMark state={fitState(planned, budget)} word={fitWords(t, planned, budget)} />
      {floated === 0 ? null : (
        <span className={styles.floated}>{t('outline.sum-floated', { total: formatLength(floated) })}</span>
      )}
      {showsTypical ? (
        <span className={styles.typical} title={t('outline.typical')}>
          {formatLength(expectedTotal)}
        </span>
      ) : null}
      <span className={styles.total}>{formatLength(planned)}</span>
    </div>
  )
}
