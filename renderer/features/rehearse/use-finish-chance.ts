import { useMemo } from 'react'
import { finishOutlook } from '#shared/domain/forecast/finish-outlook.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import { forecastOfRun } from '#shared/domain/run-forecast.ts'
import type { Millis } from '#shared/domain/time.ts'
import { inTimeWords } from '#shared/i18n/chance-words.ts'
import { useWords } from '#renderer/words.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** How likely the run ends within the budget from where it is, in words; '' when nothing was planned. Worked out once a second. */
export const useFinishChance = ({ live, plan, run, facts }: RunOnDesk, second: Millis): string => {
  const t = useWords()
  const { budget } = facts
  const forecast = useMemo(() => forecastOfRun(live.forecast, plan), [live.forecast, plan])
  return useMemo(
    () =>
      isOpenRun(live.snapshot.run)
        ? ''
        : inTimeWords(t, finishOutlook({ plan, run, budget, forecast }, second), budget.budget),
    [t, live.snapshot.run, plan, run, budget, forecast, second],
  )
}
