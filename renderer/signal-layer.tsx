import { useEffect } from 'react'
import { signalWords } from '#shared/i18n/signal-words.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import { chime } from './chime.ts'
import { useForAWhile } from './clock.ts'
import { spokenHere } from './spoken-here.ts'
import type { LiveSignal } from './store/state.ts'
import { SignalFlash } from './ui/signal-flash.tsx'
import { useWords } from './words.ts'

/** How long a signal stands, in ms. */
const STANDS = 6000

type Props = { readonly live: LiveSignal | null; readonly which: WindowName }

/** The last signal over a window, for a while; the window that is to sound it does, once. */
export const SignalLayer = ({ live, which }: Props) => {
  const t = useWords()
  const isFresh = useForAWhile(live?.receivedAt ?? null, STANDS)
  useEffect(() => {
    if (live !== null && live.signal.sound && live.sounds === which) chime()
  }, [live, which])
  const shown = isFresh && live !== null && (live.signal.flash || live.signal.sound) ? live.signal : null
  return (
    <output aria-live={spokenHere()}>
      {shown === null ? null : (
        <SignalFlash
          key={live?.receivedAt}
          words={signalWords(t, shown)}
          flash={shown.flash}
          over={which}
          urgent={shown.about.type === 'left' && shown.about.left === 0}
        />
      )}
    </output>
  )
}
