import type { Millis } from '#shared/domain/time.ts'

/** One line as it stands in the outline; lines count from 1. */
export type SourceLine = { readonly line: number; readonly text: string }

/** What a reader made of the outline, in its order: a section, notes of the section above, a caption over sections, a chapter that is left out, or what it could not place. `text` is the source. */
export type OutlinePiece =
  | (SourceLine & {
      readonly kind: 'section'
      readonly title: string
      readonly planned: Millis | null
      readonly notes: string
    })
  | (SourceLine & { readonly kind: 'caption' | 'chapter'; readonly title: string })
  | (SourceLine & { readonly kind: 'notes' })
  | (SourceLine & { readonly kind: 'stray' })

/** What one reader found: the talk's title, if there is one, how long that says the whole takes, and the pieces. */
export type OutlineReading = {
  readonly title: string | null
  readonly length?: Millis | null
  readonly pieces: readonly OutlinePiece[]
}

export const strayOf = ({ line, text }: SourceLine): OutlinePiece => ({ kind: 'stray', line, text })
export const notesOf = ({ line, text }: SourceLine): OutlinePiece => ({ kind: 'notes', line, text })
