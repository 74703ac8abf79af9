import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { ForecastPopover } from '#renderer/ui/forecast/forecast-popover.tsx'
import { useWords } from '#renderer/words.ts'
import { PlanBar } from './plan-bar.tsx'
import styles from './plan-strip.module.css'
import { PlannedLine } from './planned-line.tsx'

type Props = {
  readonly document: TalkDocument
  /** A picture only, where the place has larger bars of its own. */
  readonly isThin: boolean
}

/** The plan lying in its slot, with its sum, how it stands, and how long the real talk will take. */
export const PlanStrip = ({ document, isThin }: Props) => {
  const t = useWords()
  const { openGuide } = useActions()
  const { budget, length, byNotes, estimates, forecast, outlook } = talkFacts(document)
  const plan = document.revision.sections
  return (
    <div className={classNames(styles.strip, isThin && styles.thin)}>
      <div className={styles.sums}>
        <PlannedLine length={length} byNotes={byNotes} budget={budget} />
        {outlook.center === 0 ? null : (
          <ForecastPopover t={t} forecast={forecast} plan={plan} budget={budget} onExplain={openGuide} />
        )}
      </div>
      <div className={styles.bar}>
        <PlanBar plan={plan} estimates={estimates} budget={budget} isThin={isThin} />
      </div>
    </div>
  )
}
