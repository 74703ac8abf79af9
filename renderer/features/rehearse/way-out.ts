import { rescue, type Rescue } from '#shared/domain/cuts/rescue.ts'
import type { Millis } from '#shared/domain/time.ts'
import { rescueQuestion } from './rescue-question.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** Which of the coming sections to leave out when the run stands at `now` on the run clock, in ms; none are once the talk itself is over. */
export const wayOut = (desk: RunOnDesk, now: Millis): Rescue =>
  desk.run.phase === 'questions'
    ? { kind: 'none-needed' }
    : rescue(
        rescueQuestion(
          desk,
          desk.live.talk.promises.map(({ id }) => id),
          now,
        ),
      )

/** Whether the speaker is to decide now: the section under way, or the next one, is marked as the place for it. */
export const isDecisionPoint = ({ plan, run }: RunOnDesk, next: string | null): boolean =>
  plan.some(({ id, decisionPoint }) => decisionPoint && (id === run.current || id === next))
