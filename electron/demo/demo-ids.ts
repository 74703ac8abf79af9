import {
  promiseIdSchema,
  revisionIdSchema,
  runIdSchema,
  sectionIdSchema,
  talkIdSchema,
  type PromiseId,
  type RevisionId,
  type RunId,
  type SectionId,
  type TalkId,
} from '#shared/domain/identity.ts'
import type { Language } from '#shared/domain/talk.ts'
import {
  demoPromises,
  demoRevisions,
  demoRuns,
  demoSections,
  type DemoPromise,
  type DemoRevision,
  type DemoRun,
  type DemoSection,
} from './demo-sections.ts'

/** UUIDv7 of 2026-09-20T00:00Z with counted random bits: the demo is the same on every machine, so that it can be found again. */
const PREFIX = '01a0bc1c-d000-7000-8000'

/** Each language has a talk of its own with ids of its own: both can be in one library. */
const languageDigit: { readonly [L in Language]: string } = { en: '1', ja: '2' }

type Noun = 'talk' | 'promise' | 'section' | 'revision' | 'run'
const nounDigit: { readonly [N in Noun]: string } = {
  talk: '1',
  promise: '2',
  section: '3',
  revision: '4',
  run: '5',
}

const uuid = (language: Language, noun: Noun, place: number): string =>
  `${PREFIX}-${languageDigit[language]}${nounDigit[noun]}${String(place + 1).padStart(10, '0')}`

/** The demo talk in a language. */
export const demoTalkId = (language: Language): TalkId => talkIdSchema.parse(uuid(language, 'talk', 0))

/** A promise of its abstract. */
export const demoPromiseId = (language: Language, promise: DemoPromise): PromiseId =>
  promiseIdSchema.parse(uuid(language, 'promise', demoPromises.indexOf(promise)))

/** One of its sections, the same in every plan. */
export const demoSectionId = (language: Language, section: DemoSection): SectionId =>
  sectionIdSchema.parse(uuid(language, 'section', demoSections.indexOf(section)))

/** One of its plans. */
export const demoRevisionId = (language: Language, revision: DemoRevision): RevisionId =>
  revisionIdSchema.parse(uuid(language, 'revision', demoRevisions.indexOf(revision)))

/** One of its runs. */
export const demoRunId = (language: Language, run: DemoRun): RunId =>
  runIdSchema.parse(uuid(language, 'run', demoRuns.indexOf(run)))
