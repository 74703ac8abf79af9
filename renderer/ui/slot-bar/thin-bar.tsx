import { useId } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { BarPlot } from './bar-plot.tsx'
import type { BarProps } from './bar-props.ts'
import { PieceBox, pieceClass, pieceStyle } from './piece-box.tsx'
import { slotBarLayout } from './slot-bar-layout.ts'
import styles from './slot-bar.module.css'

/** A bar as a picture in a line, such as one run of many. */
export const ThinBar = ({ budget, pieces, label, extent, needle, ghost, flag }: BarProps) => {
  const name = useId()
  const layout = slotBarLayout({ budget, pieces, extent, needle: needle ?? null })
  return (
    <figure aria-labelledby={name} className={classNames(styles.bar, styles.thin)}>
      <figcaption id={name}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </figcaption>
      <div aria-hidden>
        <BarPlot budget={budget} extent={extent} layout={layout} marks={{ needle, ghost, flag }}>
          {layout.places.map((place) => (
            <span key={place.piece.id} className={pieceClass(place)} style={pieceStyle(place)}>
              <PieceBox place={place} />
            </span>
          ))}
        </BarPlot>
      </div>
    </figure>
  )
}
