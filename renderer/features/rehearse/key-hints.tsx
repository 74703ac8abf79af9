import { Kbd } from '#renderer/ui/kbd.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import type { StartedRun } from '#shared/domain/run-state.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { useWords } from '#renderer/words.ts'
import type { RunKey } from './run-keys.ts'
import styles from './key-hints.module.css'

type Hint = { readonly key: RunKey; readonly caps: readonly string[]; readonly words: MessageKey }

/** Only in a rehearsal: in a live run the slot goes on, and what was said was said. */
const rehearsalHints = (run: StartedRun): readonly Hint[] => [
  {
    key: 'pause',
    caps: ['P'],
    words: run.phase === 'paused' ? 'rehearse.key.resume' : 'rehearse.key.pause',
  },
  run.phase === 'paused'
    ? { key: 'set-aside', caps: ['⇧', 'A'], words: 'rehearse.key.set-aside' }
    : { key: 'restart-section', caps: ['R'], words: 'rehearse.key.restart-section' },
  { key: 'reset', caps: ['⇧', 'R'], words: 'rehearse.key.reset' },
]

const talkHints = (run: StartedRun): readonly Hint[] => [
  { key: 'leave-out', caps: ['S'], words: 'rehearse.key.leave-out' },
  { key: 'interrupt', caps: ['I'], words: run.aside ? 'rehearse.key.proceed' : 'rehearse.key.interrupt' },
]

const hintsFor = (live: boolean, run: StartedRun): readonly Hint[] => [
  {
    key: 'mark',
    caps: ['␣', '→'],
    words: run.phase === 'questions' ? 'rehearse.ask-end-yes' : 'rehearse.key.mark',
  },
  { key: 'back', caps: ['←'], words: 'rehearse.key.back' },
  ...(live || run.phase === 'questions' ? [] : rehearsalHints(run)),
  ...(run.phase === 'questions' ? [] : talkHints(run)),
  { key: 'jump', caps: ['J'], words: 'rehearse.key.jump' },
  { key: 'note', caps: ['N'], words: 'rehearse.key.note' },
  { key: 'flag', caps: ['M'], words: 'rehearse.key.flag' },
  { key: 'end', caps: ['Esc'], words: 'rehearse.key.end' },
]

type Props = {
  readonly live: boolean
  readonly run: StartedRun
  /** The words beside the keys; without them the caps stay, small. */
  readonly worded: boolean
  readonly act: (key: RunKey) => void
}

/** The keys of the run, each also a button for the mouse; in a live run out of sight until the pointer or the focus comes there. */
export const KeyHints = ({ live, run, worded, act }: Props) => {
  const t = useWords()
  return (
    <div className={styles['keys']} data-quiet={live} role="toolbar" aria-label={t('rehearse.controls')}>
      {hintsFor(live, run).map(({ key, caps, words }) => (
        <button key={key} type="button" className={styles['key']} title={t(words)} onClick={() => act(key)}>
          <Kbd keys={caps} />
          {worded ? <span>{t(words)}</span> : <VisuallyHidden>{t(words)}</VisuallyHidden>}
        </button>
      ))}
    </div>
  )
}
