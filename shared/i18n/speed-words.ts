import type { Compression } from '#shared/domain/compression.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Translate } from './catalogue.ts'

/** A share as whole percent: 0.172 is 17. */
export const wholePercent = (share: number): number => Math.round(share * 100)

/** That a run got shorter by speaking faster, in a sentence; `day`: that of the run it is held against, as it is written. */
export const speedWords = (t: Translate, compression: Compression, day: string): string => {
  const { earlier, shorter, faster, sections, isWhole } = compression
  return t(isWhole ? 'speed.whole' : 'speed.part', {
    by: formatLength(shorter),
    run: t(`speed.than.${earlier.run.kind}`),
    percent: wholePercent(faster),
    count: sections.length,
    day,
  })
}
