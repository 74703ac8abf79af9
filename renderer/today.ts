import { useSyncExternalStore } from 'react'
import { useNow } from './clock.ts'

const MINUTE = 60_000

const two = (value: number): string => String(value).padStart(2, '0')

const todayNow = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const onReturn = (look: () => void): (() => void) => {
  window.addEventListener('focus', look)
  return () => window.removeEventListener('focus', look)
}

/** Today on this computer's calendar, as 2026-10-16; looked up every minute and when the window is come back to. */
export const useToday = (): string => {
  useNow(MINUTE)
  return useSyncExternalStore(onReturn, todayNow)
}
