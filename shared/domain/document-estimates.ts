import { estimatesOf } from './estimates/estimate.ts'
import type { SectionId } from './identity.ts'
import type { TalkDocument } from './library.ts'
import type { Millis } from './time.ts'

/** The estimates, in ms, of the sections of a talk's present plan that have no planned time, at its speaker's rates. */
export const documentEstimates = ({
  revision,
  rates,
}: Pick<TalkDocument, 'revision' | 'rates'>): ReadonlyMap<SectionId, Millis> =>
  estimatesOf(revision.sections, rates)
