import { classNames } from '#renderer/ui/class-names.ts'
import { over, percent } from './shares.ts'
import type { SlotBarLayout, Stretch } from './slot-bar-layout.ts'
import styles from './slot-track.module.css'

/** What the zones at the slot's end are called. */
export type ZoneWords = { readonly slack: string; readonly qa: string }

/** The part of a zone that no piece covers. */
const freeOf = ({ x, width }: Stretch, end: number): Stretch => {
  const from = Math.max(x, end)
  return { x: from, width: Math.max(0, x + width - from) }
}

/** Slack and Q&A buffer as textures; `scale` 1 / slotEnd stretches shares of the bar to shares of the slot. */
export const Zones = ({ slack, qa, slotEnd }: Pick<SlotBarLayout, 'slack' | 'qa' | 'slotEnd'>) => {
  const inSlot = ({ x, width }: Stretch): Stretch => ({ x: x / slotEnd, width: width / slotEnd })
  return (
    <>
      <span className={classNames(styles.zone, styles.slack)} style={over(inSlot(slack))} />
      <span className={classNames(styles.zone, styles.qa)} style={over(inSlot(qa))} />
    </>
  )
}

type SlotTrackProps = { readonly layout: SlotBarLayout; readonly words: ZoneWords | undefined }

/** The ground of the bar: the slot with its zones, each named where it lies free and is wide enough. */
export const SlotTrack = ({ layout, words }: SlotTrackProps) => (
  <>
    <span className={styles.track} style={{ width: percent(layout.slotEnd) }}>
      <Zones {...layout} />
    </span>
    {words === undefined ? null : (
      <>
        <span className={styles.word} style={over(freeOf(layout.slack, layout.end))}>
          <span>{words.slack}</span>
        </span>
        <span className={styles.word} style={over(freeOf(layout.qa, layout.end))}>
          <span>{words.qa}</span>
        </span>
      </>
    )}
  </>
)
