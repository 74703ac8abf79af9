import type { Run, RunKind } from '#shared/domain/run.ts'
import type { Language } from '#shared/domain/talk.ts'
import { instant, seconds, type Millis } from '#shared/domain/time.ts'
import { demoRevisionId, demoRunId, demoTalkId } from './demo-ids.ts'
import { demoRuns, demoSections, type DemoRevision, type DemoRun } from './demo-sections.ts'
import { demoActual } from './demo-times.ts'
import type { DemoWords } from './demo-words.ts'
import { tellRun, type Happening } from './tell-run.ts'

type Setting = { readonly kind: RunKind; readonly revision: DemoRevision }

const settings: { readonly [R in DemoRun]: Setting } = {
  readThrough: { kind: 'read-through', revision: 'first' },
  firstPractice: { kind: 'practice', revision: 'shaved' },
  lastPractice: { kind: 'practice', revision: 'final' },
  live: { kind: 'live', revision: 'final' },
}

const time = (minutes: number, secs: number): Millis => seconds(minutes * 60 + secs)

const asides = ({ remarks }: DemoWords): { readonly [R in DemoRun]: readonly Happening[] } => ({
  readThrough: [
    { at: time(20, 30), what: 'flag' },
    { at: time(30, 40), what: 'note', text: remarks.lateDemo },
  ],
  firstPractice: [
    { at: time(15, 48), what: 'pause', for: time(3, 40) },
    { at: time(17, 20), what: 'note', text: remarks.sameStoryTwice },
    { at: time(36, 10), what: 'flag' },
  ],
  lastPractice: [
    { at: time(11, 5), what: 'false-mark', for: seconds(4) },
    { at: time(34, 25), what: 'flag' },
    { at: time(41, 50), what: 'note', text: remarks.fasterNotShorter },
  ],
  live: [
    { at: time(30, 15), what: 'flag' },
    { at: time(33, 40), what: 'note', text: remarks.headDown },
    { at: time(36, 20), what: 'note', text: remarks.backRow },
    { at: time(39, 50), what: 'note', text: remarks.hurriedEnd },
  ],
})

/** The demo talk's runs, oldest first: 50:20, 46:05, 43:00 and, live, 42:30. */
export const demoRunsOf = (language: Language, words: DemoWords): readonly Run[] =>
  demoRuns.map((name) => ({
    id: demoRunId(language, name),
    talkId: demoTalkId(language),
    revisionId: demoRevisionId(language, settings[name].revision),
    kind: settings[name].kind,
    counts: true,
    events: tellRun(
      instant(Date.parse(words.began[name])),
      demoSections.map((section) => demoActual[name][section]),
      asides(words)[name],
    ),
  }))
