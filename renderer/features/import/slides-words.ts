import type { Section } from '#shared/domain/section.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** Which slides a section has: `slide 3`, `slides 3–5`. */
export const slidesWords = (t: Translate, { from, to }: NonNullable<Section['slides']>): string =>
  t('import.slides', { count: to - from + 1, range: from === to ? String(from) : `${from}–${to}` })
