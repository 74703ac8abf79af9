import { plannedTotal, spokenSections } from '#shared/domain/plan.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { escapeHtml } from './html-text.ts'
import type { ReportFacts } from './report-facts.ts'

const WIDTH = 1000
const BAR = 26
const GAP = 6
const FILLS = ['#b9c2d6', '#d5dbe7']
const OVER = '#c2410c'

type Piece = { readonly title: string; readonly length: Millis }

type Scale = { readonly budget: Millis; readonly perUnit: number }

const rectangle = (from: number, length: number, rest: string): string =>
  `<rect x="${from.toFixed(1)}" width="${length.toFixed(1)}" height="${BAR}" ${rest}`

/** One bar: each piece as wide as its time; what lies beyond the budget is in the over colour. */
const bar = (pieces: readonly Piece[], top: number, { budget, perUnit }: Scale): string => {
  let at = 0
  const drawn = pieces.map(({ title, length }, index) => {
    const from = at
    at += length
    const look = `y="${top}" fill="${FILLS[index % FILLS.length]}"><title>${escapeHtml(title)}</title></rect>`
    return rectangle(from / perUnit, length / perUnit, look)
  })
  const over = at - budget
  const overhang =
    over > 0
      ? rectangle(budget / perUnit, over / perUnit, `y="${top}" fill="${OVER}" fill-opacity=".8"/>`)
      : ''
  return drawn.join('') + overhang
}

/** The plan above and the run below, drawn to scale against the budget (the line). */
export const reportBar = ({ talk, result, t }: ReportFacts): string => {
  const { budget } = budgetOf(talk)
  const longest = Math.max(budget, plannedTotal(result.plan), result.total, 1)
  const scale = { budget, perUnit: longest / WIDTH }
  const planned = spokenSections(result.plan).map(({ title, planned: length }) => ({ title, length }))
  const actual = result.plan.flatMap(({ id, title }) => {
    const length = result.actuals.get(id)
    return length === undefined ? [] : [{ title, length }]
  })
  const line = (budget / scale.perUnit).toFixed(1)
  const height = 2 * BAR + GAP
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(t('report.bar'))}">${bar(planned, 0, scale)}${bar(actual, BAR + GAP, scale)}<rect x="${line}" y="0" width="2" height="${height}" fill="#1f2024"/></svg>`
}
