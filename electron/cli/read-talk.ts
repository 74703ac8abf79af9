import { basename } from 'node:path'
import { archiveReply } from '#electron/import/archive-reply.ts'
import { draftHistory } from '#electron/import/draft-history.ts'
import { deckReply } from '#electron/import/deck-reply.ts'
import type { OutlineSource } from '#electron/import/outline-reply.ts'
import { LARGEST_DECK } from '#electron/import/read-deck.ts'
import { historiesOf } from '#shared/domain/archive/pack-history.ts'
import { isArchiveText } from '#shared/domain/archive/read-archive.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import type { Language } from '#shared/domain/talk.ts'
import { instant } from '#shared/domain/time.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { DraftProblem } from '#shared/outline/outline.ts'
import { pipedIn } from './piped-in.ts'
import { UsageError } from './usage-error.ts'

/** A talk read from a file; `isSaved`: one of our own files. `hasLength`: the file itself says how long the whole takes. */
export type TalkRead = {
  readonly history: TalkHistory
  readonly isSaved: boolean
  readonly hasLength: boolean
  readonly problems: readonly DraftProblem[]
}

type Means = { readonly newId: () => string; readonly now: () => number; readonly language: Language }

const PROBLEMS: { readonly [C in FailureCode]?: MessageKey } = {
  'file-too-large': 'cli.problem.file-too-large',
  'archive-too-large': 'cli.problem.file-too-large',
  'file-unreadable': 'cli.problem.file-unreadable',
  'file-not-text': 'cli.problem.file-not-text',
  'file-damaged': 'cli.problem.file-damaged',
  'file-newer': 'cli.problem.file-newer',
  'outline-empty': 'cli.problem.outline-empty',
  'outline-no-sections': 'cli.problem.outline-no-sections',
  'outline-too-long': 'cli.problem.outline-too-long',
}

const unread = (file: string, code: FailureCode): UsageError =>
  new UsageError('cli.cannot-read', { file }, { problem: PROBLEMS[code] ?? 'cli.problem.other' })

const readOr = <Value>(problem: UsageError, read: () => Value): Value => {
  try {
    return read()
  } catch {
    throw problem
  }
}

/** What is piped in, whole. */
const piped = (file: string): OutlineSource => {
  const bytes = readOr(unread(file, 'file-unreadable'), () => pipedIn(LARGEST_DECK))
  if (bytes === null) throw unread(file, 'file-too-large')
  return { name: '', bytes }
}

/** Whether it is one of our own files: by its name, or by what stands in it. */
const isOurs = (source: OutlineSource): boolean =>
  'path' in source
    ? source.path.toLowerCase().endsWith('.json')
    : isArchiveText(new TextDecoder().decode(source.bytes.subarray(0, 2000)))

const savedTalk = (source: OutlineSource, file: string): TalkRead => {
  const reply = archiveReply(source)
  if (!reply.ok) throw unread(file, reply.code)
  const [history, ...more] = historiesOf(reply.value)
  if (history === undefined || more.length > 0) throw new UsageError('cli.not-a-talk', { file })
  return { history, isSaved: true, hasLength: true, problems: [] }
}

/**
 * Reads a saved talk, or makes one of any outline, deck or splits. Throws a UsageError. In this very process: it holds nothing else
 * that a hostile file could harm, and a second one would take as long to start as the whole answer.
 */
export const readTalkFile = (path: string, { newId, now, language }: Means): TalkRead => {
  const file = path === '-' ? 'stdin' : basename(path)
  const source = path === '-' ? piped(file) : { path }
  if (isOurs(source)) return savedTalk(source, file)
  const reply = deckReply(source)
  if (!reply.ok) throw unread(file, reply.code)
  const draft = reply.value
  const history = draftHistory(draft, { newId, at: instant(now()), language })
  return { history, isSaved: false, hasLength: draft.length !== null, problems: draft.problems }
}
