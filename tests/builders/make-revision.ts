import { v7 as uuid } from 'uuid'
import { revisionIdSchema } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { instant } from '#shared/domain/time.ts'
import { makeSection } from './make-section.ts'

/** The first plan of a talk, with one section; the patch says what matters to the test. */
export const makeRevision = ({ id }: Pick<Talk, 'id'>, patch: Partial<PlanRevision> = {}): PlanRevision => ({
  id: revisionIdSchema.parse(uuid()),
  talkId: id,
  number: 1,
  reason: 'created',
  why: '',
  createdAt: instant(1),
  sections: [makeSection()],
  ...patch,
})
