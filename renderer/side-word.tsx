import { useForAWhile } from './clock.ts'
import type { LiveWord } from './store/side-store.ts'
import { spokenHere } from './spoken-here.ts'
import { PassingWord } from './ui/passing-word.tsx'
import { useWords } from './words.ts'

/** How long a word stands, in ms: `passing-word.module.css` lets it fade towards the end of it. */
const STANDS = 4000

/** The last word on what was pressed and not done, over a window beside the desk, for a while. */
export const SideWord = ({ word }: { readonly word: LiveWord | null }) => {
  const t = useWords()
  const isFresh = useForAWhile(word?.receivedAt ?? null, STANDS)
  const shown = isFresh && word !== null ? { id: word.receivedAt, words: t(word.key) } : null
  return <PassingWord of={shown} live={spokenHere()} />
}
