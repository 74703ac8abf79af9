import type { TalkDocument } from '#shared/domain/library.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { PlanBar } from './plan-bar.tsx'
import styles from './plan-strip.module.css'
import { PlannedLine } from './planned-line.tsx'

type Props = {
  readonly document: TalkDocument
  /** A picture only, where the place has larger bars of its own. */
  readonly isThin: boolean
}

/** The plan lying in its slot, with its sum and how it stands. */
export const PlanStrip = ({ document, isThin }: Props) => {
  const { budget, planned } = talkFacts(document)
  return (
    <div className={classNames(styles.strip, isThin && styles.thin)}>
      <PlannedLine planned={planned} budget={budget} />
      <div className={styles.bar}>
        <PlanBar plan={document.revision.sections} budget={budget} isThin={isThin} />
      </div>
    </div>
  )
}
