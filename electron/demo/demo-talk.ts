import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Run } from '#shared/domain/run.ts'
import { NEW_TALK, type Language, type Talk } from '#shared/domain/talk.ts'
import { demoPromiseId, demoTalkId } from './demo-ids.ts'
import { demoRevisionsOf } from './demo-plan.ts'
import { demoRunsOf } from './demo-runs.ts'
import { demoPromises } from './demo-sections.ts'
import type { DemoWords } from './demo-words.ts'
import { wordsEn } from './words-en.ts'
import { wordsJa } from './words-ja.ts'

/** A talk with all its history. Revisions and runs oldest first; the last revision is the current plan. */
export type DemoTalk = {
  readonly talk: Talk
  readonly revisions: readonly PlanRevision[]
  readonly runs: readonly Run[]
}

const wordsIn: { readonly [L in Language]: DemoWords } = { en: wordsEn, ja: wordsJa }

/** The story that the app is for: planned at 47:00 for a 40:00 slot, shaved and sped up to 43:00, and over at 42:30 on the day. */
export const demoTalk = (language: Language): DemoTalk => {
  const words = wordsIn[language]
  return {
    talk: {
      ...NEW_TALK,
      ...words.talk,
      id: demoTalkId(language),
      language,
      promises: demoPromises.map((name) => ({
        id: demoPromiseId(language, name),
        text: words.promises[name],
      })),
    },
    revisions: demoRevisionsOf({ language, words }),
    runs: demoRunsOf(language, words),
  }
}
