import type { LiveLesson } from '#shared/domain/forecast/live-lessons.ts'
import type { Workshop } from './app-store.ts'
import { loadLibrary } from './library-actions.ts'
import type { AppState } from './state.ts'

const sameLessons = (some: readonly LiveLesson[], others: readonly LiveLesson[]): boolean =>
  some.length === others.length &&
  some.every(({ runId, mean, variance }, place) => {
    const other = others[place]
    return runId === other?.runId && mean === other.mean && variance === other.variance
  })

/** The open talk is forecast anew only when something was learnt: a document is never replaced by its like. */
const taught = ({ document }: AppState, lessons: readonly LiveLesson[]): Partial<AppState> =>
  document === null || sameLessons(document.lessons ?? [], lessons)
    ? {}
    : { document: { ...document, lessons } }

/** Reads what was worked out in the background: the outlooks of the talks and what is known of the speaker. */
export const takeSpeaker = async (workshop: Workshop): Promise<void> => {
  const { store, main } = workshop
  const speaker = await main.ask('speaker.read', null)
  store.setState((state) => ({ speaker, ...taught(state, speaker.lessons) }))
  await loadLibrary(workshop)
}
