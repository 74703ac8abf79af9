import { NO_TRIALS, type Trials } from '#shared/domain/cuts/trial.ts'
import type { RunId, SectionId } from '#shared/domain/identity.ts'
import type { LibraryRow, TalkDocument } from '#shared/domain/library.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { DiscardedRun, RunInProgress, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import type { HotkeyState } from '#shared/ipc/window-contract.ts'
import { NEW_SPEAKER, type Speaker } from '#shared/domain/speaker.ts'
import { DEFAULT_SETTINGS, type Settings } from '#shared/domain/settings.ts'
import type { Language, Talk } from '#shared/domain/talk.ts'
import type { WindowState } from '#shared/ipc/window-contract.ts'
import type { PushOf } from '#shared/ipc/pushes.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { MessageKey, MessageValues } from '#shared/i18n/catalogue.ts'

/** The places of a talk, in the order of the work. */
export const places = ['outline', 'rehearse', 'history', 'cuts'] as const
/** One of them. */
export type Place = (typeof places)[number]

/** The talk and plan as they were before or after an edit. */
export type EditPoint = { readonly talk: Talk; readonly sections: Plan }

/** The run in progress; the snapshot arrived at `receivedAt` on this window's own monotonic clock, in ms. */
export type LiveRun = RunInProgress & { readonly receivedAt: number }

/** Takes a deed back. */
export type Undo = () => Promise<void>

/** One line at the bottom of the window, with at most one way back. */
export type Notice = {
  readonly id: number
  readonly key: MessageKey
  readonly values: MessageValues
  readonly undo: Undo | null
}

/** The way back from a deed that is no edit of the open talk; `after`: the last edit when it was done. */
export type WayBack = { readonly undo: Undo; readonly after: EditPoint | undefined }

/** The live run that waits for its slot; main said so at `receivedAt` on this window's own monotonic clock, in ms. */
export type LiveWaiting = Waiting & { readonly receivedAt: number }

/** A signal of the run in progress and the window that is to sound it, which arrived at `receivedAt` on this window's own monotonic clock, in ms. */
export type LiveSignal = PushOf<'run.signal'> & { readonly receivedAt: number }

/** All that this window shows. */
export type AppState = {
  /** `unreadable`: the library could not be read; the notice says why. */
  readonly phase: 'starting' | 'ready' | 'unreadable'
  readonly info: { readonly version: string; readonly dataFolder: string; readonly language: Language }
  readonly settings: Settings
  /** How each system-wide hotkey stands; empty until main has said so. */
  readonly hotkeys: readonly HotkeyState[]
  readonly library: readonly LibraryRow[]
  /** What is known of the speaker from all talks. */
  readonly speaker: Speaker
  readonly document: TalkDocument | null
  readonly past: readonly EditPoint[]
  readonly future: readonly EditPoint[]
  readonly place: Place
  /** Sections that no proposed cut may touch: kept while the app is open. */
  readonly locked: ReadonlySet<SectionId>
  /** What is tried by hand, of any talk: kept while the app is open. */
  readonly trials: Trials
  /** The run whose report is open over History. */
  readonly report: RunId | null
  readonly run: LiveRun | null
  readonly waiting: LiveWaiting | null
  /** The last signal. */
  readonly signal: LiveSignal | null
  readonly unfinished: UnfinishedRun | null
  /** Runs kept for another day, the newest first; read when they are to be shown. */
  readonly asides: readonly UnfinishedRun[]
  /** The open talk's runs that were discarded in the last 30 days; read when they are to be shown. */
  readonly bin: readonly DiscardedRun[]
  /** The windows beside this one; read when they are to be shown. */
  readonly windows: WindowState | null
  /** Whether the explanation of the forecast lies over the app. */
  readonly guide: boolean
  readonly notice: Notice | null
  /** The last one that a notice offered: it outlives the notice, but not the next run. */
  readonly wayBack: WayBack | null
  /** A dialog that was asked for in the menu bar. */
  readonly wish: 'import' | 'archive' | null
  /** Whether files may wait that the system asked the app to open. */
  readonly filesWait: boolean
}

/** Before anything was read. */
export const INITIAL_STATE: AppState = {
  phase: 'starting',
  info: { version: '', dataFolder: '', language: 'en' },
  settings: DEFAULT_SETTINGS,
  hotkeys: [],
  library: [],
  speaker: NEW_SPEAKER,
  document: null,
  past: [],
  future: [],
  place: 'outline',
  locked: new Set(),
  trials: NO_TRIALS,
  report: null,
  run: null,
  waiting: null,
  signal: null,
  unfinished: null,
  asides: [],
  bin: [],
  windows: null,
  guide: false,
  notice: null,
  wayBack: null,
  wish: null,
  filesWait: true,
}
