import type { PlanLength } from '#shared/domain/estimates/plan-estimate.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Translate } from './catalogue.ts'

/** How long a plan is: "46:10 planned"; what of it is an estimate is called one. */
export const totalWords = (t: Translate, { total, estimated, sections }: PlanLength): string => {
  if (sections === 0) return t('talk.planned', { total: formatLength(total) })
  if (estimated === total) return t('estimate.total', { total: formatLength(total) })
  return t('estimate.part', { total: formatLength(total), estimated: formatLength(estimated) })
}
