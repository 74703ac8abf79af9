import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** How long a section should take, in ms: as planned, or as is expected of one without a planned time. */
export type SectionLength = { readonly length: Millis; readonly isEstimated: boolean }

/** The length that a section is held against; null where nothing is known of it. */
export const sectionLength = (
  { id, planned }: Pick<Section, 'id' | 'planned'>,
  expected: ReadonlyMap<SectionId, Millis>,
): SectionLength | null => {
  if (planned > 0) return { length: planned, isEstimated: false }
  const length = expected.get(id)
  return length === undefined || length === 0 ? null : { length, isEstimated: true }
}

/** "5:00", or "≈ 5:00" where it is an estimate. */
export const lengthWords = (t: Translate, { length, isEstimated }: SectionLength): string =>
  isEstimated ? t('estimate.about', { length: formatLength(length) }) : formatLength(length)
