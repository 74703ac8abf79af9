import { millis, type Millis } from '#shared/domain/time.ts'
import type { DemoRevision, DemoRun, DemoSection } from './demo-sections.ts'

type SectionTimes = { readonly [S in DemoSection]: Millis }

const time = (minutes: number, seconds = 0): Millis => millis((minutes * 60 + seconds) * 1000)

/** Planned time of each section in ms: 47:00 at first, shaved to 43:00, then to 40:00 on paper. */
export const demoPlanned: { readonly [R in DemoRevision]: SectionTimes } = {
  first: {
    opening: time(5),
    staging: time(8, 30),
    flags: time(7, 30),
    rollout: time(9),
    demo: time(12),
    closing: time(5),
  },
  shaved: {
    opening: time(4),
    staging: time(8),
    flags: time(6, 30),
    rollout: time(8, 30),
    demo: time(11, 30),
    closing: time(4, 30),
  },
  final: {
    opening: time(3, 30),
    staging: time(7, 30),
    flags: time(6),
    rollout: time(8),
    demo: time(11),
    closing: time(4),
  },
}

/** Measured time of each section in ms: 50:20, 46:05, 43:00 and, live, 42:30. The same content, told faster each time. */
export const demoActual: { readonly [R in DemoRun]: SectionTimes } = {
  readThrough: {
    opening: time(5, 12),
    staging: time(8, 55),
    flags: time(7, 48),
    rollout: time(9, 25),
    demo: time(13, 48),
    closing: time(5, 12),
  },
  firstPractice: {
    opening: time(4, 40),
    staging: time(8, 14),
    flags: time(7, 2),
    rollout: time(8, 40),
    demo: time(12, 51),
    closing: time(4, 38),
  },
  lastPractice: {
    opening: time(4, 5),
    staging: time(7, 42),
    flags: time(6, 34),
    rollout: time(8, 16),
    demo: time(12, 28),
    closing: time(3, 55),
  },
  live: {
    opening: time(3, 58),
    staging: time(7, 35),
    flags: time(6, 20),
    rollout: time(7, 59),
    demo: time(13, 10),
    closing: time(3, 28),
  },
}

/** The least time in which each section still makes sense, in ms. */
export const demoMinimum: SectionTimes = {
  opening: time(2, 30),
  staging: time(5),
  flags: time(4),
  rollout: time(6, 30),
  demo: time(9),
  closing: time(3),
}
