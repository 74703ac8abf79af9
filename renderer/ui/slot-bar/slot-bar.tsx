import type { Millis } from '#shared/domain/time.ts'
import type { BarProps } from './bar-props.ts'
import { FullBar, type Naming } from './full-bar.tsx'
import { extentOf, totalOf } from './slot-bar-layout.ts'
import { ThinBar } from './thin-bar.tsx'

type Shared = Omit<BarProps, 'extent'> & {
  /** The length drawn from edge to edge, in ms, where several bars share one scale; else what this one needs. */
  readonly extent?: Millis
}

type SlotBarProps = (Shared & Naming & { readonly size?: 'full' }) | (Shared & { readonly size: 'thin' })

const isMoment = (moment: Millis | undefined): moment is Millis => moment !== undefined

const ownExtent = ({ budget, pieces, needle, ghost, flag }: Shared): Millis =>
  extentOf(budget, [totalOf(pieces), ...[needle, ghost, flag].filter(isMoment)])

/**
 * The one picture of the app: the slot to scale, Q&A buffer and slack marked at its end, sections lying in it one after
 * the other, and what does not fit hanging over the end. `thin` is a picture only; in a full bar each piece is named.
 */
export const SlotBar = (props: SlotBarProps) => {
  const extent = props.extent ?? ownExtent(props)
  return props.size === 'thin' ? (
    <ThinBar {...props} extent={extent} />
  ) : (
    <FullBar {...props} extent={extent} />
  )
}
