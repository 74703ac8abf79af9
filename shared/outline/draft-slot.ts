import type { Millis } from '#shared/domain/time.ts'
import type { OutlineDraft } from './outline.ts'

/** The slot of a talk made from a draft, in ms: what its file says the whole takes, else the one given. */
export const draftSlot = ({ length }: Pick<OutlineDraft, 'length'>, otherwise: Millis): Millis =>
  length === null || length === 0 ? otherwise : length
