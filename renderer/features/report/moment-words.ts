import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import type { RunMoment } from '#shared/domain/run-timeline.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

type Saying = {
  readonly t: Translate
  readonly plan: Plan
  /** Writes several names as one list. */
  readonly list: (names: readonly string[]) => string
  /** Whether the run is over with this moment. */
  readonly isLast: boolean
}

/** A moment of a run in words; null for what the moment before it has said already. */
export const momentWords = (
  { t, plan, list, isLast }: Saying,
  { event, section, lasted }: RunMoment,
): string | null => {
  const titleOf = (id: SectionId): string => findSection(plan, id)?.title || t('untitled.section')
  const title = titleOf(section)
  const by = formatLength(lasted)
  switch (event.type) {
    case 'start':
    case 'mark':
    case 'jump':
      return isLast ? t('report.moment.end') : t('report.moment.start', { title })
    case 'leave-out':
      return t('report.moment.leave-out', { titles: titleOf(event.section) })
    case 'leave-out-all':
      return t('report.moment.leave-out', { titles: list(event.sections.map(titleOf)) })
    case 'interrupt':
      return t('report.moment.interrupt', { by })
    case 'restart-section':
      return t('report.moment.restart-section', { title, by })
    case 'reset':
      return t('report.moment.reset', { by })
    case 'pause':
    case 'set-aside':
      return t('report.moment.pause', { by })
    case 'slept':
      return t('report.moment.slept', { by })
    case 'note':
      return event.text
    case 'flag':
      return t('report.remarks.flag')
    case 'questions':
      return t('report.moment.questions')
    case 'finish':
      return t('report.moment.end')
    case 'resume':
    case 'proceed':
    case 'discard':
    case 'undo':
    case 'move-mark':
    case 'exclude':
    case 'include':
      return null
  }
}
