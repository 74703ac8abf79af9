import { demoTalk } from '#electron/demo/demo-talk.ts'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Language } from '#shared/domain/talk.ts'

/** The demo talk as a document: four runs of 50:20, 46:05, 43:00 and, live, 42:30 in a 40:00 slot; the patch says what matters to the test. */
export const demoDocument = (patch: Partial<TalkDocument> = {}, language: Language = 'en'): TalkDocument => {
  const { talk, revisions, runs } = demoTalk(language)
  const revision = revisions.at(-1)
  if (revision === undefined) throw new Error('the demo talk has no plan')
  return { talk, revision, runs, revisions, rates: DEFAULT_RATES, ...patch }
}
