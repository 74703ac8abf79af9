import { lazy, Suspense } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import styles from './app.module.css'
import { OutlineScreen } from './features/outline/outline-screen.tsx'
import { useActions, useApp } from './store/react.tsx'
import { useWords } from './words.ts'

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

/** The history, with the report of one run over it. */
const HistoryPlace = () => {
  const { go, openReport } = useActions()
  const report = useApp((state) => state.report)
  return report === null ? (
    <HistoryScreen />
  ) : (
    <ReportScreen runId={report} onClose={() => openReport(null)} onSeeCuts={() => go('cuts')} />
  )
}

const Place = ({ onImport }: { readonly onImport: () => void }) => {
  const t = useWords()
  const place = useApp((state) => state.place)
  switch (place) {
    case 'outline':
      return <OutlineScreen onImport={onImport} />
    case 'rehearse':
      return <RehearseScreen />
    case 'history':
      return (
        <main className={styles.page} aria-label={t('place.history')}>
          <HistoryPlace />
        </main>
      )
    case 'cuts':
      return (
        <main className={styles.page} aria-label={t('place.cuts')}>
          <CutsScreen />
        </main>
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
