import { z } from 'zod'
import { archiveSchema } from '#shared/domain/archive/archive-schema.ts'
import { hasHonestShape } from '#shared/domain/archive/json-shape.ts'
import { readArchiveText } from '#shared/domain/archive/read-archive.ts'
import { failureCodes, type FailureCode } from '#shared/ipc/failure.ts'
import { decodeText } from './decode-text.ts'
import { inMemory, withFile, type Bytes } from './open-file.ts'
import type { OutlineSource } from './outline-reply.ts'

/** What the process that reads one of our own files answers. */
export const archiveReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: archiveSchema }).readonly(),
  z.object({ ok: z.literal(false), code: z.enum(failureCodes) }).readonly(),
])
/** One of our own files, or why it was not read. */
export type ArchiveReply = z.infer<typeof archiveReplySchema>

/** The largest file of ours, in bytes: some twenty thousand runs of forty sections. */
export const LARGEST_ARCHIVE = 64 * 1024 * 1024

/** Whether the text of one of our own files is not more than is read back. */
export const canBeReadBack = (text: string): boolean =>
  Buffer.byteLength(text) <= LARGEST_ARCHIVE && hasHonestShape(text)

const refused = (code: FailureCode): ArchiveReply => ({ ok: false, code })

const replyTo = (bytes: Bytes): ArchiveReply => {
  if (bytes.size > LARGEST_ARCHIVE) return refused('archive-too-large')
  const text = decodeText(bytes.read(0, bytes.size))
  const read = text === null ? null : readArchiveText(text)
  if (read === null) return refused('file-damaged')
  return read.ok ? read : refused(`file-${read.problem}`)
}

/** What was read of one of our own files, in the words of the contract. Never throws. */
export const archiveReply = (source: OutlineSource): ArchiveReply =>
  'path' in source
    ? (withFile(source.path, replyTo) ?? refused('file-unreadable'))
    : replyTo(inMemory(source.bytes))
