import { delta, previousResult } from '#shared/domain/comparison.ts'
import { compressionOf } from '#shared/domain/compression.ts'
import { rangeOf, type Outlook } from '#shared/domain/forecast/outlook.ts'
import { SHOWN_RANGE } from '#shared/domain/outlook-before.ts'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { findSection, plannedTotal } from '#shared/domain/plan.ts'
import { causesOf, reportRows, type Cause, type ReportRow } from '#shared/domain/report.ts'
import { endingOf } from '#shared/domain/run-ending.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Remark } from '#shared/domain/run-state.ts'
import type { Section } from '#shared/domain/section.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { changeWords } from '#shared/i18n/change-words.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'
import { speedWords } from '#shared/i18n/speed-words.ts'
import { unspokenKey } from '#shared/i18n/unspoken-key.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { cutLines, type ProposedCuts } from './cut-lines.ts'
import { localDay, localMoment } from './local-moment.ts'

/** What a report is written from. `results` are all of the talk, oldest first; `advice` is for the plan as it is now. */
export type ReportFacts = {
  readonly talk: Talk
  readonly result: RunResult
  readonly results: readonly RunResult[]
  readonly advice: ProposedCuts
  /** Of the next live run of the plan as it is now. */
  readonly outlook: Outlook
  readonly t: Translate
}

/** Makes the speaker's own text safe where it is written to: Markdown or HTML. */
export type Escape = (text: string) => string

/** Lines under a heading. */
export type ReportChapter = { readonly title: string; readonly lines: readonly string[] }

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

type Writing = ReportFacts & { readonly escape: Escape }

const titleOf = ({ t, escape }: Writing, section: Section | undefined): string =>
  escape(section?.title ?? '') || t('untitled.section')

const length = (time: Millis | null): string => (time === null ? '' : formatLength(time))
const signed = (time: Millis | null): string => (time === null ? '' : formatDelta(time))

const rowCells = (writing: Writing, row: ReportRow): readonly string[] => [
  titleOf(writing, row.section),
  length(row.planned) || writing.t('report.not-planned'),
  length(row.actual) || writing.t(unspokenKey(writing.result, row.section.id)),
  signed(row.delta),
  length(row.previous),
]

const totalCells = ({ result, results, t }: Writing): readonly string[] => {
  const planned = plannedTotal(result.plan)
  return [
    t('report.total'),
    length(planned),
    length(result.total),
    signed(delta(toWholeSeconds(result.total), toWholeSeconds(planned))),
    length(previousResult(result, results)?.total ?? null),
  ]
}

const columns = ['section', 'planned', 'actual', 'delta', 'previous'] as const

const causeLine = (writing: Writing, { section, over }: Cause): string =>
  `${titleOf(writing, section)}: ${formatDelta(over)}`

const remarkLine = (writing: Writing, { elapsed, section, text }: Remark): string => {
  const { result, t, escape } = writing
  const what = text === null ? t('report.remarks.flag') : escape(text)
  return `${formatLength(elapsed)} ${titleOf(writing, findSection(result.plan, section))}: ${what}`
}

const nextLines = ({ talk, result, results, outlook, t }: Writing): readonly string[] => {
  if (outlook.center === 0) return []
  const range = t('chance.live-range', { range: rangeWords(t, rangeOf(outlook, SHOWN_RANGE)) })
  const compression = compressionOf(result, results)
  const faster =
    compression === null ? [] : [speedWords(t, compression, localDay(compression.earlier.state.startedAt))]
  return [`${range}, ${fitChanceWords(t, outlook, budgetOf(talk))}`, ...faster]
}

const chaptersOf = (writing: Writing): readonly ReportChapter[] => {
  const { result, advice, t, escape } = writing
  return [
    { title: t('report.where'), lines: causesOf(result).map((cause) => causeLine(writing, cause)) },
    { title: t('chance.title'), lines: nextLines(writing) },
    { title: t('report.markdown.cuts'), lines: cutLines(t, advice, escape) },
    {
      title: t('report.remarks'),
      lines: result.state.remarks.map((remark) => remarkLine(writing, remark)),
    },
    { title: t('report.markdown.changed'), lines: changeWords(t, result) },
  ].filter(({ lines }) => lines.length > 0)
}

/** What the report of a run says. */
export const reportContent = (facts: ReportFacts, escape: Escape): ReportContent => {
  const { talk, result, results, t } = facts
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
    head: columns.map((column) => t(`report.column.${column}`)),
    rows: reportRows(result, results, { against: 'plan' }).map((row) => rowCells(writing, row)),
    totals: totalCells(writing),
    chapters: chaptersOf(writing),
  }
}
