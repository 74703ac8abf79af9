import { useState } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { MOST_SIGNALS, type TimeSignal } from '#shared/domain/signals.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { typedLength } from '#shared/i18n/typed-length.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import { SignalWays } from './signal-ways.tsx'

type Props = {
  readonly times: readonly TimeSignal[]
  readonly onChange: (times: readonly TimeSignal[]) => void
}

/** A signal and what tells its row from the others, whatever its time is changed to. */
type Row = { readonly key: number; readonly signal: TimeSignal }

/** The first whole minute at which there is no signal yet, in ms. */
const freeTime = (rows: readonly Row[]): Millis => {
  const taken = new Set<number>(rows.map(({ signal }) => signal.left))
  const minute = Array.from({ length: MOST_SIGNALS + 1 }, (_none, place) => minutes(place + 1))
  return minute.find((left) => !taken.has(left)) ?? minutes(1)
}

/** The rows stay where they are while the dialog is open; the settings have them in order. */
const useRows = ({ times, onChange }: Props) => {
  const [rows, setRows] = useState<readonly Row[]>(() => times.map((signal, key) => ({ key, signal })))
  const set = (next: readonly Row[]): void => {
    setRows(next)
    onChange(next.map(({ signal }) => signal).toSorted((a, b) => b.left - a.left))
  }
  return {
    rows,
    change: (key: number, patch: Partial<TimeSignal>) =>
      set(rows.map((row) => (row.key === key ? { key, signal: { ...row.signal, ...patch } } : row))),
    remove: (key: number) => set(rows.filter((row) => row.key !== key)),
    add: () =>
      set([
        ...rows,
        {
          key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
          signal: { left: freeTime(rows), flash: true, sound: false, notification: false },
        },
      ]),
  }
}

/** The times at which signals are given, and how. */
export const SignalTimes = (props: Props) => {
  const t = useWords()
  const { rows, change, remove, add } = useRows(props)
  const read =
    (key: number) =>
    (text: string): Parsed<Millis> => {
      const typed = typedLength(t, text)
      if (!typed.ok) return typed
      const isTwice = rows.some((row) => row.key !== key && row.signal.left === typed.value)
      return isTwice ? { ok: false, message: t('signals.twice') } : typed
    }
  return (
    <>
      {rows.map(({ key, signal }) => (
        <SignalWays
          key={key}
          name={
            signal.left === 0 ? t('signals.at-end') : t('signals.at', { time: formatLength(signal.left) })
          }
          ways={signal}
          onChange={(ways) => change(key, ways)}
          onRemove={() => remove(key)}
        >
          <TimeField
            label={t('signals.when')}
            hideLabel
            look="inline"
            value={signal.left}
            parse={read(key)}
            onCommit={(left) => change(key, { left })}
          />
        </SignalWays>
      ))}
      <Button size="small" isDisabled={rows.length >= MOST_SIGNALS} onPress={add}>
        {t('signals.add')}
      </Button>
    </>
  )
}
