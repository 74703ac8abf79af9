import type { RefusalReason } from '#shared/domain/run-command.ts'
import type { RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { RequestFailure } from './main-port.ts'

/** Why a press came to nothing, in few words: the small window has room for no more. */
const SHORT: { readonly [R in RefusalReason]: MessageKey } = {
  bounce: 'ignored.bounce',
  'nothing-to-take-back': 'ignored.nothing-to-take-back',
  'already-over': 'ignored.over',
  'live-never-pauses': 'ignored.live-never-pauses',
  'live-never-restarts': 'ignored.not-now',
  'not-running': 'ignored.not-now',
  'not-over': 'ignored.not-now',
  'no-such-section': 'ignored.not-now',
  'no-sections': 'ignored.not-now',
  'out-of-range': 'ignored.not-now',
}

/** What to say of a snapshot after the one before it: that a press was ignored, wherever it came from; null when none was. */
export const ignoredSince = (before: RunSnapshot, now: RunSnapshot): MessageKey | null =>
  now.refused !== null && now.ignored > before.ignored ? SHORT[now.refused] : null

/** What to say of a request that main did not fulfil. */
export const failedKey = (error: unknown): MessageKey =>
  error instanceof RequestFailure && error.code === 'not-found' ? 'ignored.over' : 'ignored.failed'
