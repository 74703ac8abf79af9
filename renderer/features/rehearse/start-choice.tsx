import { formatLength } from '#shared/domain/format.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { instant, type Instant } from '#shared/domain/time.ts'
import { slotStart, type SlotStart } from '#shared/domain/waiting.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWallNow } from '#renderer/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './start-panel.module.css'

/** How often the wall clock is looked at before a live run, in ms. */
const ROUND = 1000

/** When the slot of a live run begins, and how that stands; null when there is nothing to keep to. */
export type Appointment = { readonly startsAt: Instant; readonly start: SlotStart }

/** The appointment of a talk that is about to be told; rehearsals and talks without a time have none. */
export const useAppointment = ({ startsAt, slot }: Talk, kind: RunKind): Appointment | null => {
  const now = useWallNow(kind === 'live' && startsAt !== null ? ROUND : null)
  if (kind !== 'live' || startsAt === null) return null
  const at = instant(Date.parse(startsAt))
  const start = slotStart(at, slot, now)
  return start.is === 'ahead' || start.is === 'begun' ? { startsAt: at, start } : null
}

type Props = {
  readonly kind: RunKind
  readonly appointment: Appointment | null
  readonly onStart: () => void
}

/** The ways to start: by hand, and for a live run when its slot begins or from when it has begun. */
export const StartChoice = ({ kind, appointment, onStart }: Props) => {
  const t = useWords()
  const { time } = useWriting()
  const { startRun, waitForStart } = useActions()
  const at = appointment === null ? '' : time(appointment.startsAt)
  const start = appointment?.start
  const isLate = start?.is === 'begun'
  return (
    <>
      <Button variant="primary" onPress={onStart}>
        {isLate
          ? t('rehearse.start-late', { by: formatLength(shownSeconds(start.late)) })
          : t('rehearse.start')}
      </Button>
      {isLate ? (
        <>
          <p className={styles['quiet']}>{t('rehearse.start-late-about', { time: at })}</p>
          <Button variant="plain" onPress={() => void startRun(kind)}>
            {t('rehearse.start-whole')}
          </Button>
        </>
      ) : null}
      {appointment !== null && start?.is === 'ahead' ? (
        <Button onPress={() => void waitForStart(appointment.startsAt)}>
          {t('rehearse.start-at', { time: at })}
        </Button>
      ) : null}
    </>
  )
}
