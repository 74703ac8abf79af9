import type { Filing, Run } from './run.ts'

/** What a run was filed as when it ended, whatever was changed since. */
export const deliveredAs = ({ kind, counts, delivered }: Run): Filing => delivered ?? { kind, counts }

/** The run filed otherwise. How it was delivered is kept from the first change on, and let go of when it is filed so again. */
export const filedAs = (run: Run, { kind, counts }: Filing): Run => {
  const delivered = deliveredAs(run)
  const { delivered: _known, ...rest } = run
  const isOriginal = kind === delivered.kind && counts === delivered.counts
  return { ...rest, kind, counts, ...(isOriginal ? {} : { delivered }) }
}
