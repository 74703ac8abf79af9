import { isArchiveText } from '#shared/domain/archive/read-archive.ts'
import { isRevealHtml, revealHtml } from '#shared/outline/deck/reveal-html.ts'
import { isLiveSplit, livesplitDraft } from '#shared/outline/livesplit/livesplit.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { checkedDraft, holdsMore, readOutline, type ReadOutline } from '#shared/outline/read-outline.ts'
import { basename } from 'node:path'
import { decodeText } from './decode-text.ts'
import { inMemory, withFile, type Bytes } from './open-file.ts'
import { pptxDraft } from './pptx/pptx.ts'
import { namesColumns, tableText } from './table-text.ts'

/** Why a file gave no outline: as for a text, or it cannot be opened, is no text, is damaged (or made to do harm), is larger than its kind may be, or one of our own, which has a door of its own. */
export type DeckProblem =
  | 'unreadable'
  | 'not-text'
  | 'damaged'
  | 'file-too-large'
  | 'saved-talk'
  | Extract<ReadOutline, { ok: false }>['problem']

/** What a file gave: its outline, or why there is none. */
export type ReadDeck =
  | { readonly ok: true; readonly value: OutlineDraft }
  | { readonly ok: false; readonly problem: DeckProblem }

/** The largest files that are read, in bytes: a deck with its pictures, splits with their icons, any other text. */
export const LARGEST_DECK = 300 * 1024 * 1024
const LARGEST_MARKUP = 20 * 1024 * 1024
export const LARGEST_TEXT = 4 * 1024 * 1024

const refused = (problem: DeckProblem): ReadDeck => ({ ok: false, problem })
const checked = (draft: OutlineDraft | null): ReadDeck =>
  draft === null ? refused('damaged') : checkedDraft(draft)

const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4

const endsWith = (name: string, ...endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending))

const readMarkup = (text: string, read: (text: string) => OutlineDraft | null): ReadDeck =>
  checked(read(text.toWellFormed()))

/** Each tag of a page that stays open makes the next one dearer. */
const MOST_TAGS = 300_000

const readPage = (text: string): ReadDeck =>
  holdsMore(text, '<', MOST_TAGS) ? refused('too-large') : readMarkup(text, revealHtml)

const readText = (text: string, name: string): ReadDeck => {
  if (isArchiveText(text)) return refused('saved-talk')
  if (isLiveSplit(text)) return readMarkup(text, livesplitDraft)
  if (endsWith(name, '.lss')) return refused('damaged')
  if (isRevealHtml(text)) return readPage(text)
  const isTable = endsWith(name, '.csv', '.tsv') || (name === '' && namesColumns(text))
  if (isTable) return readOutline(text, tableText)
  return readOutline(text)
}

/** Reads any file that can be an outline, by what stands in it and, where that leaves a choice, by its name. Never throws. */
export const readDeck = (bytes: Uint8Array, name: string): ReadDeck => {
  if (bytes.length > LARGEST_DECK) return refused('file-too-large')
  if (isZip(bytes)) return checked(pptxDraft(inMemory(bytes)))
  if (endsWith(name, '.pptx')) return refused(bytes.length === 0 ? 'empty' : 'damaged')
  if (bytes.length > LARGEST_MARKUP) return refused('file-too-large')
  const text = decodeText(bytes)
  if (text === null) return refused('not-text')
  const isMarkup = isLiveSplit(text) || isRevealHtml(text)
  return !isMarkup && bytes.length > LARGEST_TEXT ? refused('file-too-large') : readText(text, name)
}

const readOpened = (bytes: Bytes, name: string): ReadDeck => {
  if (bytes.size > LARGEST_DECK) return refused('file-too-large')
  if (isZip(bytes.read(0, 4))) return checked(pptxDraft(bytes))
  if (bytes.size > LARGEST_MARKUP) return refused('file-too-large')
  return readDeck(bytes.read(0, bytes.size), name)
}

/** Reads a file as `readDeck` does; of a deck only its words are read, however large its pictures. */
export const readDeckFile = (path: string): ReadDeck =>
  withFile(path, (bytes) => readOpened(bytes, basename(path))) ?? refused('unreadable')
