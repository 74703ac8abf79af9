import { spokenText } from './spoken-text.ts'

/** How much is spoken: words, and characters of scripts that are written without spaces (Japanese, Chinese, Thai …). */
export type SpeechCount = { readonly words: number; readonly characters: number }

/** Signs that are read aloud in scripts without spaces; their punctuation is not. */
const CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const CHARACTERS = new RegExp(CHARACTER, 'gu')

/**
 * A word: letters and digits, held together by what does not part them (don't, 3.5, U.S.). A pattern and not
 * Intl.Segmenter: that one answers by the data of the computer it runs on, and takes seconds for a long script.
 */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,_][\p{L}\p{N}]+)*/gu

/** Counts what is read aloud of a section's notes; mixed text counts as both, each part by its own script. */
export const speechCount = (notes: string): SpeechCount => {
  if (notes === '') return { words: 0, characters: 0 }
  const text = spokenText(notes).normalize('NFKC')
  const characters = text.match(CHARACTERS)?.length ?? 0
  const rest = characters === 0 ? text : text.replace(CHARACTERS, ' ')
  return { words: rest.match(WORDS)?.length ?? 0, characters }
}
