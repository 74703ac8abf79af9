import { compressionOf } from '#shared/domain/compression.ts'
import { rangeOf } from '#shared/domain/forecast/outlook.ts'
import { SHOWN_RANGE } from '#shared/domain/outlook-before.ts'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { findSection } from '#shared/domain/plan.ts'
import { causesOf, type Cause } from '#shared/domain/report.ts'
import type { Remark } from '#shared/domain/run-state.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { changeWords } from '#shared/i18n/change-words.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'
import { speedWords } from '#shared/i18n/speed-words.ts'
import { cutLines } from './cut-lines.ts'
import { localDay } from './local-moment.ts'
import { titleOf, type Writing } from './report-writing.ts'

/** Lines under a heading. */
export type ReportChapter = { readonly title: string; readonly lines: readonly string[] }

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

/** What stands below the table; a chapter with nothing in it is left out. */
export const chaptersOf = (writing: Writing): readonly ReportChapter[] => {
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
