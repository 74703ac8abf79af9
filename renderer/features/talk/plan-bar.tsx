import { memo, useDeferredValue, useMemo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { planLength } from '#shared/domain/estimates/plan-estimate.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { plannedPieces } from '#renderer/store/bar-pieces.ts'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { useWords } from '#renderer/words.ts'

type Props = {
  readonly plan: Plan
  /** Of sections without a planned time, in ms. */
  readonly estimates: ReadonlyMap<SectionId, Millis>
  readonly budget: Budget
  readonly isThin: boolean
}

const DrawnBar = memo(({ plan, estimates, budget, isThin }: Props) => {
  const t = useWords()
  const pieces = useMemo(() => plannedPieces(plan, estimates), [plan, estimates])
  const { total, sections } = planLength(plan, estimates)
  const label = t(sections === 0 ? 'talk.bar' : 'estimate.bar', {
    total: formatLength(total),
    budget: formatLength(budget.budget),
    fit: fitWords(t, total, budget),
  })
  if (isThin) return <SlotBar size="thin" budget={budget} pieces={pieces} label={label} />
  return (
    <SlotBar
      budget={budget}
      pieces={pieces}
      label={label}
      describePiece={({ title, length, isEstimated }) => {
        const values = { title: title || t('untitled.section'), length: formatLength(length) }
        return isEstimated === true
          ? t('estimate.piece', values)
          : t('talk.piece', { ...values, planned: values.length })
      }}
      words={{ slack: t('talk.zone-slack'), qa: t('talk.zone-qa') }}
    />
  )
})

/** The plan lying in the slot; drawn after the row that changed it, so that many sections do not hold up typing. */
export const PlanBar = ({ plan, estimates, budget, isThin }: Props) => {
  const drawn = useDeferredValue(useMemo(() => ({ plan, estimates }), [plan, estimates]))
  return <DrawnBar {...drawn} budget={budget} isThin={isThin} />
}
