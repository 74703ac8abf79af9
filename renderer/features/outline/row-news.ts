import type { Priority } from '#shared/domain/section.ts'

/** What has just happened to sections, for screen readers; `place` counts from 1, `count` says how many more were meant. */
export type RowNews =
  | { readonly what: 'moved'; readonly title: string; readonly place: number; readonly count: number }
  | { readonly what: 'deleted'; readonly title: string }
  | { readonly what: 'now-floated' | 'now-unfloated'; readonly title: string; readonly count: number }
  | {
      readonly what: 'now-priority'
      readonly title: string
      readonly count: number
      readonly priority: Priority
    }
  | { readonly what: 'deleted-many' | 'merged' | 'selected'; readonly count: number }
