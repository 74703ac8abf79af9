import { Button } from 'react-aria-components'
import { estimateOf, type Estimate } from '#shared/domain/estimates/estimate.ts'
import { saysMore } from '#shared/domain/estimates/plan-estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import { reasonWords } from '#shared/i18n/estimate-words.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { WithTooltip } from '#renderer/ui/tooltip.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './section-row.module.css'

type Props = {
  readonly section: Section
  readonly rates: SpeechRates
  readonly onTake: () => void
}

type TakeProps = Pick<Props, 'section' | 'onTake'> & {
  readonly estimate: Estimate
  readonly isMore: boolean
}

const Take = ({ section, estimate, isMore, onTake }: TakeProps) => {
  const t = useWords()
  const length = formatLength(estimate.length)
  const reason = reasonWords(t, estimate.reason)
  const values = { title: section.title || t('untitled.section'), length, reason }
  return (
    <WithTooltip text={t(isMore ? 'estimate.more-about' : 'estimate.take-about', { reason })} keys={['E']}>
      <Button
        className={classNames(styles.take, section.planned === 0 && styles.untimed, isMore && styles.more)}
        aria-label={t(isMore ? 'estimate.more-of' : 'estimate.take-of', values)}
        onPress={onTake}
      >
        {t('estimate.about', { length })}
      </Button>
    </WithTooltip>
  )
}

/** What the section is estimated to take, and on hover or focus why; a press makes it the planned time. Notes that clearly say more than was planned are marked. */
export const EstimateCell = ({ section, rates, onTake }: Props) => {
  const estimate = estimateOf(section, rates)
  return (
    <td className={styles.estimate}>
      {estimate === null ? (
        ''
      ) : (
        <Take
          section={section}
          estimate={estimate}
          isMore={saysMore(section, rates) !== null}
          onTake={onTake}
        />
      )}
    </td>
  )
}
