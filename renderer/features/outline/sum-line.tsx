import { Timer } from 'lucide-react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState } from '#shared/domain/slot.ts'
import { millis, sum } from '#shared/domain/time.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { EarlierPlans } from './earlier-plans.tsx'
import { sectionEdits } from './section-edits.ts'
import styles from './sum-line.module.css'

type Props = { readonly document: TalkDocument; readonly showsTypical: boolean }

/** One press plans what is estimated, for all sections that have no time yet. */
const TakeAll = ({ document }: Pick<Props, 'document'>) => {
  const t = useWords()
  const actions = useActions()
  const { estimates } = talkFacts(document)
  if (estimates.size === 0) return null
  return (
    <Button
      size="small"
      icon={Timer}
      onPress={() => sectionEdits(actions).takeEstimates(new Set(estimates.keys()), document.rates)}
    >
      {t('estimate.take-all', { count: estimates.size })}
    </Button>
  )
}

/** Under the sections: what they sum to, how that stands against the slot, what of it is estimated, and what is floated out of it. */
export const SumLine = ({ document, showsTypical }: Props) => {
  const t = useWords()
  const { length, expectedTotal, budget } = talkFacts(document)
  const floated = sum(
    document.revision.sections.map((section) => (section.floated ? section.planned : millis(0))),
  )
  const total = formatLength(length.total)
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('outline.sum')}</span>
      <StateMark state={fitState(length.total, budget)} word={fitWords(t, length.total, budget)} />
      {floated === 0 ? null : (
        <span className={styles.floated}>{t('outline.sum-floated', { total: formatLength(floated) })}</span>
      )}
      <TakeAll document={document} />
      <EarlierPlans document={document} />
      {showsTypical ? (
        <span className={styles.typical} title={t('outline.typical')}>
          {formatLength(expectedTotal)}
        </span>
      ) : null}
      <span className={styles.total}>
        {length.sections > 0 ? t('estimate.about', { length: total }) : total}
      </span>
    </div>
  )
}
