import { Kbd } from '#renderer/ui/kbd.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { useWords } from '#renderer/words.ts'
import type { RunKey } from './run-keys.ts'
import styles from './key-hints.module.css'

type Hint = { readonly key: RunKey; readonly caps: readonly string[]; readonly words: MessageKey }

const hintsFor = (live: boolean, paused: boolean): readonly Hint[] => [
  { key: 'mark', caps: ['␣', '→'], words: 'rehearse.key.mark' },
  { key: 'back', caps: ['←'], words: 'rehearse.key.back' },
  ...(live
    ? []
    : [{ key: 'pause', caps: ['P'], words: paused ? 'rehearse.key.resume' : 'rehearse.key.pause' } as const]),
  { key: 'leave-out', caps: ['S'], words: 'rehearse.key.leave-out' },
  { key: 'jump', caps: ['J'], words: 'rehearse.key.jump' },
  { key: 'note', caps: ['N'], words: 'rehearse.key.note' },
  { key: 'flag', caps: ['M'], words: 'rehearse.key.flag' },
  { key: 'end', caps: ['Esc'], words: 'rehearse.key.end' },
]

type Props = {
  readonly live: boolean
  readonly paused: boolean
  /** The words beside the keys; without them the caps stay, small. */
  readonly worded: boolean
  readonly act: (key: RunKey) => void
}

/** The keys of the run, each also a button for the mouse. */
export const KeyHints = ({ live, paused, worded, act }: Props) => {
  const t = useWords()
  return (
    <div className={styles['keys']} role="toolbar" aria-label={t('rehearse.controls')}>
      {hintsFor(live, paused).map(({ key, caps, words }) => (
        <button key={key} type="button" className={styles['key']} title={t(words)} onClick={() => act(key)}>
          <Kbd keys={caps} />
          {worded ? <span>{t(words)}</span> : <VisuallyHidden>{t(words)}</VisuallyHidden>}
        </button>
      ))}
    </div>
  )
}
