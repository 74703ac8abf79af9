import { memo, useDeferredValue, useMemo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { plannedTotal, type Plan } from '#shared/domain/plan.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { plannedPieces } from '#renderer/store/bar-pieces.ts'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly plan: Plan; readonly budget: Budget; readonly isThin: boolean }

/** The plan lying in the slot; drawn after the row that changed it, so that many sections do not hold up typing. */
export const PlanBar = memo(({ plan: changed, budget, isThin }: Props) => {
  const t = useWords()
  const plan = useDeferredValue(changed)
  const pieces = useMemo(() => plannedPieces(plan), [plan])
  const total = plannedTotal(plan)
  const label = t('talk.bar', {
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
      describePiece={({ title, length }) =>
        t('talk.piece', { title: title || t('untitled.section'), planned: formatLength(length) })
      }
      words={{ slack: t('talk.zone-slack'), qa: t('talk.zone-qa') }}
    />
  )
})
