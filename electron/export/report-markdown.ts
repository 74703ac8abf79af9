import { delta, previousResult } from '#shared/domain/comparison.ts'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { findSection, plannedTotal } from '#shared/domain/plan.ts'
import { causesOf, reportRows, type Cause, type ReportRow } from '#shared/domain/report.ts'
import { sectionsTold, type RunResult } from '#shared/domain/run-result.ts'
import type { Remark } from '#shared/domain/run-state.ts'
import type { Section } from '#shared/domain/section.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { cutLines, type CutAdvice } from './cut-lines.ts'
import { localMoment } from './local-moment.ts'
import { escapeMarkdown, markdownTable } from './markdown-text.ts'

/** What a report is written from. `results` are all of the talk, oldest first; `advice` is for the plan as it is now. */
export type ReportFacts = {
  readonly talk: Talk
  readonly result: RunResult
  readonly results: readonly RunResult[]
  readonly advice: CutAdvice
  readonly t: Translate
}

const titleOf = (t: Translate, section: Section | undefined): string =>
  escapeMarkdown(section?.title ?? '') || t('untitled.section')

const length = (time: Millis | null): string => (time === null ? '' : formatLength(time))
const signed = (time: Millis | null): string => (time === null ? '' : formatDelta(time))

const sectionCells = (t: Translate, row: ReportRow): readonly string[] => [
  titleOf(t, row.section),
  length(row.planned) || t('report.not-planned'),
  length(row.actual) || t('report.not-spoken'),
  signed(row.delta),
  length(row.previous),
]

const totalCells = ({ result, results, t }: ReportFacts): readonly string[] => {
  const planned = plannedTotal(result.plan)
  const cells = [
    t('report.total'),
    length(planned),
    length(result.total),
    signed(delta(toWholeSeconds(result.total), toWholeSeconds(planned))),
    length(previousResult(result, results)?.total ?? null),
  ]
  return cells.map((cell) => (cell === '' ? '' : `**${cell}**`))
}

const sectionTable = (facts: ReportFacts): string => {
  const { result, results, t } = facts
  const head = [
    t('report.column.section'),
    t('report.column.planned'),
    t('report.column.actual'),
    t('report.column.delta'),
    t('report.column.previous'),
  ]
  const rows = reportRows(result, results, { against: 'plan' }).map((row) => sectionCells(t, row))
  return markdownTable(head, [...rows, totalCells(facts)])
}

const heading = ({ talk, result, t }: ReportFacts): readonly string[] => [
  `# ${escapeMarkdown(talk.title) || t('untitled.talk')}`,
  [talk.event, talk.venue]
    .map(escapeMarkdown)
    .filter((place) => place !== '')
    .join(' · '),
  `**${runVerdict(t, result.total, { ...sectionsTold(result), budget: budgetOf(talk) })}**`,
  t('report.title', { kind: t(`kind.${result.run.kind}`), date: localMoment(result.state.startedAt) }),
]

const chapter = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')]

const causeLine = (t: Translate, { section, over }: Cause): string =>
  `${titleOf(t, section)}: ${formatDelta(over)}`

const remarkLine = ({ result, t }: ReportFacts, { elapsed, section, text }: Remark): string => {
  const where = titleOf(t, findSection(result.plan, section))
  const what = text === null ? t('report.remarks.flag') : escapeMarkdown(text)
  return `${formatLength(elapsed)} ${where}: ${what}`
}

/** The report of a run as Markdown (GitHub's tables), ending with a line break: to be pasted into notes, issues and mails. */
export const reportMarkdown = (facts: ReportFacts): string => {
  const { result, advice, t } = facts
  const blocks = [
    ...heading(facts),
    sectionTable(facts),
    ...chapter(
      t('report.where'),
      causesOf(result).map((cause) => causeLine(t, cause)),
    ),
    ...chapter(t('report.markdown.cuts'), cutLines(t, advice)),
    ...chapter(
      t('report.remarks'),
      result.state.remarks.map((remark) => remarkLine(facts, remark)),
    ),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
