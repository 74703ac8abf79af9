import type { Section } from '#shared/domain/section.ts'
import type { ReportFacts } from './report-facts.ts'

/** Makes the speaker's own text safe where it is written to: Markdown or HTML. */
export type Escape = (text: string) => string

/** The facts of a report with the way its text is made safe. */
export type Writing = ReportFacts & { readonly escape: Escape }

/** The title of a section, made safe. */
export const titleOf = ({ t, escape }: Writing, section: Section | undefined): string =>
  escape(section?.title ?? '') || t('untitled.section')
