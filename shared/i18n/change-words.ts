import { movedMarks } from '#shared/domain/corrections.ts'
import { deliveredAs } from '#shared/domain/delivered.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Translate } from './catalogue.ts'

/** What of a run is not as it was delivered, a sentence for each; none when nothing was changed. */
export const changeWords = (t: Translate, { run, state }: RunResult): readonly string[] => {
  const { kind, counts } = deliveredAs(run)
  const moved = movedMarks(run.events)
  const aside = new Set(state.excluded).size
  return [
    ...(run.kind === kind
      ? []
      : [t('report.delivered-as', { kind: t(`kind.${run.kind}`), original: t(`kind.${kind}`) })]),
    ...(run.counts === counts ? [] : [t(counts ? 'report.run-aside' : 'report.run-taken-in')]),
    ...(moved === 0 ? [] : [t('report.moved', { count: moved })]),
    ...(aside === 0 ? [] : [t('report.sections-aside', { count: aside })]),
  ]
}
