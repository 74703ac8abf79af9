import { startTransition, useEffect, useEffectEvent, useState } from 'react'
import { instant, type Instant } from '#shared/domain/time.ts'

/** What a clock reads, read again `everyMs`; null stands still. */
const useReading = (read: () => number, everyMs: number | null): number => {
  const [now, setNow] = useState(read)
  useEffect(() => {
    if (everyMs === null) return undefined
    const timer = setInterval(() => setNow(read()), everyMs)
    return () => clearInterval(timer)
  }, [read, everyMs])
  return now
}

const monotonic = (): number => performance.now()

/** The wall clock at this moment. */
export const wallNow = (): Instant => instant(Date.now())

/** This window's monotonic clock in ms, read again `everyMs`, null never; rendered again only when what `shown` makes of it changes. */
export const useShownNow = (everyMs: number | null, shown: (now: number) => number): number => {
  const [now, setNow] = useState(monotonic)
  useEffect(() => {
    if (everyMs === null) return undefined
    const read = (): void => {
      const reading = monotonic()
      setNow((before) => (shown(before) === shown(reading) ? before : reading))
    }
    const timer = setInterval(read, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, shown])
  return now
}

/** This window's monotonic clock in ms, read again `everyMs`; null stands still. */
export const useNow = (everyMs: number | null): number => useReading(monotonic, everyMs)

/** While it is on, does something again and again, after as many ms as it said the time before; nothing is rendered for it. */
export const useTick = (isOn: boolean, does: () => number): void => {
  const tick = useEffectEvent(does)
  useEffect(() => {
    if (!isOn) return undefined
    const again = (): void => {
      timer = setTimeout(again, tick())
    }
    let timer = setTimeout(again, tick())
    return () => clearTimeout(timer)
  }, [isOn])
}

/** Whether a frame was drawn since this part came: what is not in sight yet can follow then. A window that is not shown draws none. */
export const useIsPainted = (): boolean => {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let behind: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      behind = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(behind)
    }
  }, [])
  return isPainted
}

/** Whether `ms` have not passed yet since `from` on this window's monotonic clock; false for null. */
export const useForAWhile = (from: number | null, ms: number): boolean => {
  const [past, setPast] = useState<number | null>(null)
  useEffect(() => {
    if (from === null) return undefined
    const timer = setTimeout(() => setPast(from), ms)
    return () => clearTimeout(timer)
  }, [from, ms])
  return from !== null && past !== from
}

/** Does something `ms` after `since` was another one; null waits. */
export const useAfter = (since: number | null, ms: number, does: () => void): void => {
  const later = useEffectEvent(does)
  useEffect(() => {
    if (since === null) return undefined
    const timer = setTimeout(() => later(), ms)
    return () => clearTimeout(timer)
  }, [since, ms])
}

/** The wall clock, read again `everyMs`; null stands still. */
export const useWallNow = (everyMs: number | null): Instant => instant(useReading(wallNow, everyMs))
