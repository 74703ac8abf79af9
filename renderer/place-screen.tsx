import { lazy, Suspense, useCallback, useState } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { RunId } from '#shared/domain/identity.ts'
import styles from './app.module.css'
import { OutlineScreen } from './features/outline/outline-screen.tsx'
import { useActions, useApp } from './store/react.tsx'

const RehearseScreen = lazy(async () => ({
  default: (await import('./features/rehearse/rehearse-screen.tsx')).RehearseScreen,
}))
const HistoryScreen = lazy(async () => ({
  default: (await import('./features/history/history-screen.tsx')).HistoryScreen,
}))
const ReportScreen = lazy(async () => ({
  default: (await import('./features/report/report-screen.tsx')).ReportScreen,
}))
const CutsScreen = lazy(async () => ({
  default: (await import('./features/cuts/cuts-screen.tsx')).CutsScreen,
}))

/** The history, with the report of one run over it; closing it leads back to the row of that run. */
const HistoryPlace = () => {
  const { go, openReport } = useActions()
  const report = useApp((state) => state.report)
  const [returnTo, setReturnTo] = useState<RunId | null>(null)
  const close = useCallback((): void => {
    setReturnTo(report)
    openReport(null)
  }, [report, openReport])
  return report === null ? (
    <HistoryScreen returnTo={returnTo} />
  ) : (
    <ReportScreen runId={report} onClose={close} onSeeCuts={() => go('cuts')} />
  )
}

const Place = ({ onImport }: { readonly onImport: () => void }) => {
  const place = useApp((state) => state.place)
  switch (place) {
    case 'outline':
      return <OutlineScreen onImport={onImport} />
    case 'rehearse':
      return <RehearseScreen />
    case 'history':
      return (
        <div className={styles.page}>
          <HistoryPlace />
        </div>
      )
    case 'cuts':
      return (
        <div className={styles.page}>
          <CutsScreen />
        </div>
      )
    default:
      return assertNever(place)
  }
}

/** The place of the talk that is open. All but the outline are loaded when they are first gone to. */
export const PlaceScreen = ({ onImport }: { readonly onImport: () => void }) => (
  <Suspense fallback={<div className={styles.page} />}>
    <Place onImport={onImport} />
  </Suspense>
)
