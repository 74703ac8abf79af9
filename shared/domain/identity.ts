import { z } from 'zod'

/** Identities are UUIDs (version 7 when made here), so that they sort by age and survive export and import. */
const id = <Brand extends string>() => z.uuid().brand<Brand>()

export const talkIdSchema = id<'TalkId'>()
export const sectionIdSchema = id<'SectionId'>()
export const promiseIdSchema = id<'PromiseId'>()
export const revisionIdSchema = id<'RevisionId'>()
export const runIdSchema = id<'RunId'>()

export type TalkId = z.infer<typeof talkIdSchema>
export type SectionId = z.infer<typeof sectionIdSchema>
export type PromiseId = z.infer<typeof promiseIdSchema>
export type RevisionId = z.infer<typeof revisionIdSchema>
export type RunId = z.infer<typeof runIdSchema>

/** A UUID just made, as the identity of a talk; nothing is checked. */
export const newTalkId = (uuid: string): TalkId => uuid as TalkId
/** The same for a section. */
export const newSectionId = (uuid: string): SectionId => uuid as SectionId
/** The same for a promise. */
export const newPromiseId = (uuid: string): PromiseId => uuid as PromiseId
