import type { Locator, Page } from '@playwright/test'
import type { Place } from '#renderer/store/state.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** A window and the words that are read in it. */
export type Desk = { readonly page: Page; readonly t: Translate }

/** A button by its whole name. */
export const button = (of: Page | Locator, name: string): Locator =>
  of.getByRole('button', { name, exact: true })

/** One of the ways in on the first start, whose button says more than its name. */
export const wayIn = ({ page, t }: Desk, way: 'import' | 'type' | 'demo'): Locator =>
  page.getByRole('button', { name: t(`welcome.${way}`) })

/** The line in which the next section is typed. */
export const newSection = ({ page, t }: Desk) => {
  const line = page.getByRole('group', { name: t('outline.add-label') })
  return {
    title: line.getByRole('textbox', { name: t('outline.add-label') }),
    time: line.getByRole('textbox', { name: t('outline.add-time') }),
    add: button(line, t('outline.add')),
    problem: line.getByRole('status'),
  }
}

/** All sections of the outline. */
export const sectionList = ({ page, t }: Desk): Locator =>
  page.getByRole('grid', { name: t('outline.sections') })

/** The row of a section. */
export const rowOf = (desk: Desk, title: string): Locator =>
  sectionList(desk).getByRole('row', { name: title, exact: true })

/** Where a section's planned time is typed. */
export const plannedOf = (desk: Desk, title: string): Locator =>
  rowOf(desk, title).getByRole('textbox', { name: desk.t('outline.planned-of', { title }) })

/** The title of the section at a place, counted from 1. */
export const titleAt = ({ page, t }: Desk, place: number): Locator =>
  page.getByRole('textbox', { name: t('outline.title-of', { place }), exact: true })

/** The tab of one of a talk's places. */
export const tabOf = ({ page, t }: Desk, place: Place): Locator =>
  page.getByRole('tab', { name: t(`place.${place}`), exact: true })

/** The line over every place that says what the real talk will take; pressed, it says why. */
export const forecastLine = ({ page }: Desk): Locator =>
  page.getByRole('button', { name: /— (?:why|理由)$/ }).first()

/** A place of the open talk. */
export const placeOf = ({ page, t }: Desk, place: Place): Locator =>
  page.getByRole('main', { name: t(`place.${place}`), exact: true })
