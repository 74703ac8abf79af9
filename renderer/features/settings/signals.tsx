import type { SignalSettings } from '#shared/domain/signals.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import { SignalTimes } from './signal-times.tsx'
import { SignalWays } from './signal-ways.tsx'
import styles from './signals.module.css'

/** The signals at the speaker's own thresholds: where they are given, at what times, and how. */
export const Signals = () => {
  const t = useWords()
  const { changeSettings } = useActions()
  const signals = useApp(({ settings }) => settings.signals)
  const change = (patch: Partial<SignalSettings>) =>
    void changeSettings({ signals: { ...signals, ...patch } })
  const { times, section } = signals
  return (
    <section className={styles.signals} aria-label={t('signals.title')}>
      <Checkbox isSelected={signals.rehearsals} onChange={(rehearsals) => change({ rehearsals })}>
        {t('signals.rehearsals')}
      </Checkbox>
      <Checkbox
        isSelected={signals.live}
        description={t('signals.live-about')}
        onChange={(live) => change({ live })}
      >
        {t('signals.live')}
      </Checkbox>
      {signals.rehearsals || signals.live ? (
        <div className={styles.list}>
          <p className={styles.heading}>{t('signals.when')}</p>
          <SignalTimes times={times} onChange={(changed) => change({ times: changed })} />
          <SignalWays
            name={t('signals.at-section')}
            ways={section}
            onChange={(ways) => change({ section: { ...section, ...ways } })}
          />
        </div>
      ) : null}
    </section>
  )
}
