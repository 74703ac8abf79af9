import { endingOf } from '#shared/domain/run-ending.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { localMoment } from './local-moment.ts'
import { chaptersOf, type ReportChapter } from './report-chapters.ts'
import type { ReportFacts } from './report-facts.ts'
import { headCells, sectionRows, totalCells } from './report-table.ts'
import type { Escape } from './report-writing.ts'

/** What a report says, in the order in which it says it; what the speaker wrote is escaped already. */
export type ReportContent = {
  readonly title: string
  /** Event and venue; empty when neither is known. */
  readonly place: string
  readonly verdict: string
  readonly subtitle: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totals: readonly string[]
  /** Those with something in them. */
  readonly chapters: readonly ReportChapter[]
}

/** What the report of a run says. */
export const reportContent = (facts: ReportFacts, escape: Escape): ReportContent => {
  const { talk, result, t } = facts
  const writing = { ...facts, escape }
  return {
    title: escape(talk.title) || t('untitled.talk'),
    place: [talk.event, talk.venue]
      .map(escape)
      .filter((place) => place !== '')
      .join(' · '),
    verdict: runVerdict(t, endingOf(result), budgetOf(talk)),
    subtitle: t('report.title', {
      kind: t(`kind.${result.run.kind}`),
      date: localMoment(result.state.startedAt),
    }),
    head: headCells(writing),
    rows: sectionRows(writing),
    totals: totalCells(writing),
    chapters: chaptersOf(writing),
  }
}
