import type { Rehearsal } from './rehearsal.ts'

/** What the speaker says to facts that the disk does not take while the app is to quit. */
export type LastWord = 'try-again' | 'stay' | 'lose'

/** Whether the app may quit: with every fact on disk, or when the speaker would rather lose what is not. `ask` is called for as long as the disk refuses and the answer is to try again. */
export const mayQuit = ({ save }: Pick<Rehearsal, 'save'>, ask: () => LastWord): boolean => {
  while (!save()) {
    const word = ask()
    if (word !== 'try-again') return word === 'lose'
  }
  return true
}
