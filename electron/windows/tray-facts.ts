import { localMoment } from '#electron/export/local-moment.ts'
import { standingOf } from '#electron/rehearsal/standing.ts'
import { formatLength } from '#shared/domain/format.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { millis } from '#shared/domain/time.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { placeWords } from '#shared/i18n/run-words.ts'

/** How the run stands, as the tray shows it; or what waits for its slot. */
export type TrayFacts =
  | {
      readonly is: 'run'
      readonly tooltip: string
      readonly isPaused: boolean
      readonly canPause: boolean
      readonly isClickThrough: boolean
    }
  | { readonly is: 'waiting'; readonly tooltip: string }

/** The tray of a run that goes on; null before its first fact. */
export const trayOfRun = (t: Translate, run: RunInProgress, isClickThrough: boolean): TrayFacts | null => {
  const found = standingOf(run)
  if (found === null) return null
  const { questions, elapsed } = found.progress
  const remaining = questions?.remaining ?? found.progress.remaining
  const section = placeWords(t, { plan: run.revision.sections, run: found.state })
  const isOpen = isOpenRun(run.snapshot.run)
  const time = formatLength(isOpen ? elapsed : millis(Math.abs(remaining)))
  const key = remaining < 0 ? 'tray.over' : 'tray.left'
  return {
    is: 'run',
    tooltip: t(isOpen ? 'tray.elapsed' : key, { section, time }),
    isPaused: found.state.phase === 'paused',
    canPause: run.snapshot.run.kind !== 'live',
    isClickThrough,
  }
}

/** The tray of a live run that waits for its slot. */
export const trayOfWaiting = (t: Translate, { title, startsAt }: Waiting): TrayFacts => ({
  is: 'waiting',
  tooltip: t('tray.waits', {
    title: title === '' ? t('untitled.talk') : title,
    time: localMoment(startsAt).slice(-5),
  }),
})
