import type { Plan, PlanRevision } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Language } from '#shared/domain/talk.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { demoPromiseId, demoRevisionId, demoSectionId, demoTalkId } from './demo-ids.ts'
import {
  demoRevisions,
  demoSections,
  type DemoPromise,
  type DemoRevision,
  type DemoSection,
} from './demo-sections.ts'
import { demoMinimum, demoPlanned } from './demo-times.ts'
import type { DemoWords } from './demo-words.ts'

type Role = Pick<Section, 'priority' | 'kind' | 'slides'> & {
  readonly promises: readonly DemoPromise[]
  readonly needs: readonly DemoSection[]
}

/** `release` is delivered twice, so that the flags can go and every promise is still kept. */
const roles: { readonly [S in DemoSection]: Role } = {
  opening: { kind: 'opening', priority: 'must', promises: [], needs: [], slides: { from: 1, to: 6 } },
  staging: {
    kind: 'content',
    priority: 'should',
    promises: ['judge'],
    needs: [],
    slides: { from: 7, to: 15 },
  },
  flags: {
    kind: 'content',
    priority: 'could',
    promises: ['release'],
    needs: [],
    slides: { from: 16, to: 23 },
  },
  rollout: {
    kind: 'content',
    priority: 'must',
    promises: ['release'],
    needs: [],
    slides: { from: 24, to: 33 },
  },
  demo: {
    kind: 'demo',
    priority: 'should',
    promises: ['recover'],
    needs: ['rollout'],
    slides: { from: 34, to: 36 },
  },
  closing: { kind: 'closing', priority: 'must', promises: [], needs: [], slides: { from: 37, to: 41 } },
}

type Telling = { readonly language: Language; readonly words: DemoWords }

const sectionOf = (
  { language, words }: Telling,
  name: DemoSection,
  planned: Section['planned'],
): Section => ({
  ...words.sections[name],
  ...roles[name],
  id: demoSectionId(language, name),
  planned,
  minimum: demoMinimum[name],
  shortVersion: name === 'demo' ? minutes(9) : null,
  floated: false,
  decisionPoint: name === 'flags',
  promises: roles[name].promises.map((promise) => demoPromiseId(language, promise)),
  needs: roles[name].needs.map((section) => demoSectionId(language, section)),
  madeOf: [],
})

/** The demo talk's plan as it stood in one revision. */
const demoPlan = (telling: Telling, revision: DemoRevision): Plan =>
  demoSections.map((name) => sectionOf(telling, name, demoPlanned[revision][name]))

/** The demo talk's plan revisions, oldest first; the last one is the current plan. */
export const demoRevisionsOf = (telling: Telling): readonly PlanRevision[] =>
  demoRevisions.map((name, index) => ({
    id: demoRevisionId(telling.language, name),
    talkId: demoTalkId(telling.language),
    number: index + 1,
    reason: index === 0 ? 'demo' : 'edited',
    why: '',
    createdAt: instant(Date.parse(telling.words.revised[name])),
    sections: demoPlan(telling, name),
  }))
