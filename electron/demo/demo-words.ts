import type { Talk } from '#shared/domain/talk.ts'
import type { DemoPromise, DemoRevision, DemoRun, DemoSection } from './demo-sections.ts'

/** All of the demo talk that depends on its language. */
export type DemoWords = {
  readonly talk: Pick<Talk, 'title' | 'event' | 'venue' | 'startsAt' | 'abstract' | 'goal' | 'audienceNotes'>
  readonly promises: { readonly [P in DemoPromise]: string }
  readonly sections: { readonly [S in DemoSection]: { readonly title: string; readonly notes: string } }
  /** When each plan revision was made: ISO 8601 with the venue's offset. */
  readonly revised: { readonly [R in DemoRevision]: string }
  /** When each run began: ISO 8601 with the venue's offset. */
  readonly began: { readonly [R in DemoRun]: string }
  /** What was noted down in the runs. */
  readonly remarks: {
    readonly lateDemo: string
    readonly sameStoryTwice: string
    readonly fasterNotShorter: string
    readonly headDown: string
    readonly backRow: string
    readonly hurriedEnd: string
  }
}
