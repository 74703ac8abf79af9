import type { OutlineSource } from '#electron/import/outline-reply.ts'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { Clock } from '#electron/rehearsal/clock.ts'
import type { Database } from '#electron/storage/database.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Archive } from '#shared/domain/archive/archive-schema.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { HotkeyState, WindowState } from '#shared/ipc/window-contract.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import type { Push, PushOf } from '#shared/ipc/pushes.ts'

/** The app's windows, as the handlers see them; each answer is how it stands afterwards. */
export type WindowsPort = {
  readonly open: (which: WindowName, display: number | null) => Promise<WindowState>
  readonly close: (which: WindowName) => Promise<WindowState>
  readonly state: () => Promise<WindowState>
  /** How each system-wide hotkey stands. */
  readonly hotkeys: () => Promise<readonly HotkeyState[]>
}

/** What the handlers work with. The ports at the end are what only the running app can do. */
export type Service = {
  readonly database: Database
  readonly rehearsal: Rehearsal
  readonly clock: Clock
  readonly newId: () => string
  readonly translator: (language: Language) => Translate
  readonly tell: <P extends Push>(push: P, message: PushOf<P>) => void
  readonly info: () => { readonly version: string; readonly dataFolder: string; readonly language: Language }
  /** What the app itself follows of the settings: its windows' theme and the language of its menu. */
  readonly applySettings: (settings: Settings) => void
  readonly copyText: (text: string) => void
  readonly windows: WindowsPort
  /** The paths of the files that the speaker chose; none when they thought better of it. */
  readonly chooseOutline: () => Promise<readonly string[]>
  readonly readOutline: (source: OutlineSource) => Promise<OutlineDraft>
  /** The paths of the files that the system asked the app to open and nobody has taken yet. */
  readonly takeOpened: () => readonly string[]
  /** The path of one of our own files; null when the speaker thought better of it. */
  readonly chooseArchive: () => Promise<string | null>
  readonly readArchive: (source: OutlineSource) => Promise<Archive>
  /** Where a file goes, `name` being proposed; null when the speaker thought better of it. */
  readonly chooseSavePath: (name: string) => Promise<string | null>
  /** An HTML page that loads nothing as PDF. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
}
