import { v7 as uuid } from 'uuid'
import { sectionIdSchema } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { minutes } from '#shared/domain/time.ts'

/** A complete section of five minutes; the patch says what matters to the test. */
export const makeSection = (patch: Partial<Section> = {}): Section => ({
  id: sectionIdSchema.parse(uuid()),
  title: 'A section',
  planned: minutes(5),
  minimum: null,
  shortVersion: null,
  priority: 'should',
  kind: 'content',
  floated: false,
  promises: [],
  needs: [],
  slides: null,
  decisionPoint: false,
  notes: '',
  madeOf: [],
  ...patch,
})
