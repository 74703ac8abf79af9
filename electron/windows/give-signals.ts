import { Notification, shell } from 'electron'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { createSignaller } from '#electron/rehearsal/signaller.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Signal } from '#shared/domain/signals.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { signalWords } from '#shared/i18n/signal-words.ts'
import { openWindows } from './open-windows.ts'
import type { Tell } from './spread-word.ts'
import { tryTo } from './try-to.ts'

type Needs = {
  readonly rehearsal: Rehearsal
  readonly settings: () => Settings
  readonly tell: Tell
  readonly words: () => Translate
}

/** After a timer: a moment later than asked for, so that what was to pass has passed. */
const LATER = 5

const after = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(() => tryTo('signals', work), ms + LATER)
  return () => clearTimeout(timer)
}

/** Every window flashes; one of them sounds, or the system where none is open; the system notifies. */
const give = ({ tell, words }: Needs, signal: Signal): void => {
  const [sounds = null] = openWindows()
  tell('run.signal', { signal, sounds })
  if (signal.sound && sounds === null) shell.beep()
  if (signal.notification && Notification.isSupported())
    new Notification({ title: signalWords(words(), signal), silent: true }).show()
}

/** Gives the signals of the run in progress: call after every fact. */
export const createSignals = (needs: Needs): (() => void) =>
  createSignaller({
    settings: () => needs.settings().signals,
    current: needs.rehearsal.current,
    after,
    give: (signal) => give(needs, signal),
  })
