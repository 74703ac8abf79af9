import { z } from 'zod'
import { sectionIdSchema, type SectionId } from './identity.ts'
import { millis, millisSchema, minutes, type Millis } from './time.ts'

/**
 * A stretch of what a section holds: from one share (0–1) to another of what section `of` held when it was whole.
 * `weight`: the ms that were planned for it, by which a measured time is shared out among several.
 */
export const strandSchema = z
  .object({
    of: sectionIdSchema,
    from: z.number().min(0).max(1),
    to: z.number().min(0).max(1),
    weight: millisSchema.min(1),
  })
  .refine(({ from, to }) => from < to)
  .readonly()
export type Strand = z.infer<typeof strandSchema>

/** A section with what it was split off or merged from; nothing: it is whole and made of itself alone. */
export type Woven = {
  readonly id: SectionId
  readonly planned: Millis
  readonly madeOf: readonly Strand[]
}

/** Where nothing was planned a section weighs as much as a short one. */
const UNPLANNED = minutes(1)

/** What a section is made of, in its order; at least one strand. */
export const strandsOf = ({ id, planned, madeOf }: Woven): readonly Strand[] =>
  madeOf.length > 0 ? madeOf : [{ of: id, from: 0, to: 1, weight: planned > 0 ? planned : UNPLANNED }]

/** What strands weigh together. */
export const weightOf = (strands: readonly Strand[]): number =>
  strands.reduce((total, { weight }) => total + weight, 0)

/** Shares closer than this are the same place. */
const NEAR = 1e-9

const isWhole = (strands: readonly Strand[], id: SectionId): boolean => {
  const [only, more] = strands
  return more === undefined && only?.of === id && only.from < NEAR && only.to > 1 - NEAR
}

/** Stretches that follow each other become one again; none at all for a section that is whole. */
const woven = (strands: readonly Strand[], id: SectionId): readonly Strand[] => {
  const joined: Strand[] = []
  for (const strand of strands) {
    const last = joined.at(-1)
    if (last?.of !== strand.of || Math.abs(last.to - strand.from) > NEAR) joined.push(strand)
    else {
      const weight = millis(last.weight + strand.weight)
      joined.splice(-1, 1, { ...last, to: strand.to, weight })
    }
  }
  return isWhole(joined, id) ? [] : joined
}

/** What sections come to be made of when they are merged into the one called `id`, in their order. */
export const mergedStrands = (sections: readonly Woven[], id: SectionId): readonly Strand[] =>
  woven(sections.flatMap(strandsOf), id)

const lengthOf = (strand: Strand, share: number): Millis => millis(Math.max(1, strand.weight * share))

/** No part of a split gets less than this share of what was measured, even where next to nothing is planned for it. */
const LEAST_SHARE = 0.01

/** Parts what a section is made of after a share (0–1) of its weight. `second`: the id of the part split off. */
export const splitStrands = (
  section: Woven,
  share: number,
  second: SectionId,
): readonly [first: readonly Strand[], second: readonly Strand[]] => {
  const strands = strandsOf(section)
  let left = weightOf(strands) * Math.min(Math.max(share, LEAST_SHARE), 1 - LEAST_SHARE)
  const [before, after]: [Strand[], Strand[]] = [[], []]
  for (const strand of strands) {
    const part = Math.min(left / strand.weight, 1)
    left -= strand.weight * part
    const at = strand.from + (strand.to - strand.from) * part
    if (part > NEAR) before.push({ ...strand, to: at, weight: lengthOf(strand, part) })
    if (part < 1 - NEAR) after.push({ ...strand, from: at, weight: lengthOf(strand, 1 - part) })
  }
  return [woven(before, section.id), woven(after, second)]
}
