import { formatLength } from '#shared/domain/format.ts'
import { MOST_SIGNALS, type SignalSettings, type TimeSignal } from '#shared/domain/signals.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { typedLength } from '#shared/i18n/typed-length.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import { SignalWays } from './signal-ways.tsx'
import styles from './signals.module.css'

type TimesProps = {
  readonly times: readonly TimeSignal[]
  readonly onChange: (times: readonly TimeSignal[]) => void
}

/** The first whole minute at which there is no signal yet, in ms. */
const freeTime = (times: readonly TimeSignal[]): Millis => {
  const taken = new Set<number>(times.map(({ left }) => left))
  const minute = Array.from({ length: MOST_SIGNALS + 1 }, (_none, place) => minutes(place + 1))
  return minute.find((left) => !taken.has(left)) ?? minutes(1)
}

const inOrder = (times: readonly TimeSignal[]): readonly TimeSignal[] =>
  times.toSorted((a, b) => b.left - a.left)

const Times = ({ times, onChange }: TimesProps) => {
  const t = useWords()
  const others = (signal: TimeSignal) => times.filter((one) => one !== signal)
  const read =
    (signal: TimeSignal) =>
    (text: string): Parsed<Millis> => {
      const typed = typedLength(t, text)
      if (!typed.ok) return typed
      const isTwice = others(signal).some(({ left }) => left === typed.value)
      return isTwice ? { ok: false, message: t('signals.twice') } : typed
    }
  return times.map((signal) => {
    const name =
      signal.left === 0 ? t('signals.at-end') : t('signals.at', { time: formatLength(signal.left) })
    return (
      <SignalWays
        key={signal.left}
        name={name}
        ways={signal}
        onChange={(ways) => onChange(inOrder([...others(signal), { ...signal, ...ways }]))}
        onRemove={() => onChange(others(signal))}
      >
        <TimeField
          label={t('signals.when')}
          hideLabel
          look="inline"
          value={signal.left}
          parse={read(signal)}
          onCommit={(left) => onChange(inOrder([...others(signal), { ...signal, left }]))}
        />
      </SignalWays>
    )
  })
}

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
          <Times times={times} onChange={(changed) => change({ times: changed })} />
          <SignalWays
            name={t('signals.at-section')}
            ways={section}
            onChange={(ways) => change({ section: { ...section, ...ways } })}
          />
          <Button
            size="small"
            isDisabled={times.length >= MOST_SIGNALS}
            onPress={() =>
              change({
                times: inOrder([
                  ...times,
                  { left: freeTime(times), flash: true, sound: false, notification: false },
                ]),
              })
            }
          >
            {t('signals.add')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
