import { chanceWithin, rangeOf } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import { plannedStarts, type Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { fitState, overBy } from '#shared/domain/slot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'
import { verdict } from '#shared/i18n/verdict.ts'
import { aligned, plainLine } from './aligned.ts'
import { cutsJson, cutTexts, type CutsOf } from './cut-answer.ts'
import { expectedLength, type Figures } from './forecast-figures.ts'

/** The share of deliveries that the range holds. */
const RANGE = 0.8

/** All that is said of a talk in its slot. */
export type Checked = CutsOf & { readonly talk: Talk; readonly figures: Figures }

/** The plan with its gaps filled, so that moments can be worked out. */
const filled = (plan: Plan, { estimates }: Figures): Plan =>
  plan.map((section) => ({
    ...section,
    planned: section.planned || (estimates.get(section.id) ?? millis(0)),
  }))

const remark = (t: Translate, { estimates }: Figures, section: Section): string => {
  if (section.floated) return t('cli.floated')
  if (section.planned > 0) return ''
  return t(estimates.has(section.id) ? 'cli.estimated' : 'cli.no-time')
}

const sectionLines = (t: Translate, { plan, figures }: Checked): readonly string[] => {
  const starts = plannedStarts(filled(plan, figures))
  const rows = plan.map((section) => [
    formatLength(starts.get(section.id) ?? millis(0)),
    plainLine(section.title) || t('untitled.section'),
    formatLength(expectedLength(figures, section)),
    remark(t, figures, section),
  ])
  const { estimated } = figures.length
  const ofIt = estimated > 0 ? t('cli.of-it-estimated', { length: formatLength(estimated) }) : ''
  return aligned([...rows, ['', t('cli.total'), formatLength(figures.total), ofIt]], [0, 2])
}

const untimed = ({ plan, figures }: Checked): number =>
  plan.filter(({ id, planned, floated }) => !floated && planned === 0 && !figures.estimates.has(id)).length

/** What a talk would take in its slot, for people. */
export const checkText = (t: Translate, checked: Checked): string => {
  const { talk, figures, budget } = checked
  const gaps = untimed(checked)
  const lines = [
    plainLine(talk.title) || t('untitled.talk'),
    '',
    ...sectionLines(t, checked),
    '',
    verdict(t, figures.total, budget),
    fitChanceWords(t, figures.outlook, budget),
    `${t('chance.four-in-five')}: ${rangeWords(t, rangeOf(figures.outlook, RANGE))}`,
    ...(gaps > 0 ? [t('cli.untimed', { count: gaps })] : []),
    '',
    ...cutTexts(t, checked),
  ]
  return `${lines.join('\n')}\n`
}

const sectionJson = (figures: Figures, starts: ReadonlyMap<Section['id'], Millis>) => (section: Section) => ({
  id: section.id,
  title: section.title,
  begins: starts.get(section.id) ?? 0,
  planned: section.planned,
  estimate: figures.estimates.get(section.id) ?? null,
  expected: expectedLength(figures, section),
  floated: section.floated,
})

/** The same for machines; lengths in ms. */
export const checkJson = (checked: Checked) => {
  const { talk, plan, figures, budget } = checked
  const starts = plannedStarts(filled(plan, figures))
  return {
    title: talk.title,
    slot: budget.slot,
    qa: budget.qa,
    budget: budget.budget,
    target: budget.target,
    total: figures.total,
    estimated: figures.length.estimated,
    state: fitState(figures.total, budget),
    over: overBy(figures.total, budget),
    chance: chanceWithin(figures.outlook, budget.budget),
    range: rangeOf(figures.outlook, RANGE),
    sections: plan.map(sectionJson(figures, starts)),
    cuts: cutsJson(checked),
  }
}
