import { useEffect, useState } from 'react'

/** This window's monotonic clock in ms, read again `everyMs`; null stands still. The only timers of the screens. */
export const useNow = (everyMs: number | null): number => {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    if (everyMs === null) return undefined
    const timer = setInterval(() => setNow(performance.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
