import { memo, type KeyboardEvent } from 'react'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { PieceBox, pieceClass, pieceStyle } from './piece-box.tsx'
import { PieceLabel } from './piece-label.tsx'
import { isSamePlace } from './same-place.ts'
import type { PiecePlace } from './slot-bar-layout.ts'

type PieceButtonProps = {
  readonly place: PiecePlace
  readonly name: string
  /** Whether Tab stops here. */
  readonly isStop: boolean
  readonly isNamed: boolean
  readonly onName: (id: string | null, byFocus: boolean) => void
  readonly onPick: ((id: string) => void) | undefined
}

/** The piece that a key leads to from the one in this list item; undefined for other keys and at the ends. */
const neighbour = (key: string, item: Element | null): Element | null | undefined => {
  if (key === 'ArrowRight') return item?.nextElementSibling
  if (key === 'ArrowLeft') return item?.previousElementSibling
  if (key === 'Home') return item?.parentElement?.firstElementChild
  return key === 'End' ? item?.parentElement?.lastElementChild : undefined
}

const moveFocus = (event: KeyboardEvent): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const button = neighbour(event.key, event.currentTarget.closest('li'))?.querySelector('button')
  if (button === null || button === undefined) return
  event.preventDefault()
  button.focus()
}

/** A piece narrower than this share of the bar has no room for words, however wide the window is. */
const NARROWEST_NAMED = 0.02

const Piece = ({ place, name, isStop, isNamed, onName, onPick }: PieceButtonProps) => {
  const { id } = place.piece
  return (
    <li>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        className={pieceClass(place)}
        style={pieceStyle(place)}
        data-named={isNamed || undefined}
        onKeyDown={moveFocus}
        onFocus={() => onName(id, true)}
        onBlur={() => onName(null, true)}
        onPointerEnter={() => onName(id, false)}
        onPointerLeave={() => onName(null, false)}
        onClick={() => onPick?.(id)}
      >
        <VisuallyHidden>{name}</VisuallyHidden>
        <PieceBox place={place} />
        {place.width < NARROWEST_NAMED ? null : <PieceLabel place={place} />}
      </button>
    </li>
  )
}

const isSame = (before: PieceButtonProps, after: PieceButtonProps): boolean =>
  isSamePlace(before.place, after.place) &&
  before.name === after.name &&
  before.isStop === after.isStop &&
  before.isNamed === after.isNamed &&
  before.onName === after.onName &&
  before.onPick === after.onPick

/** A piece that can be focused and picked; drawn again only when something of it changed, as a run draws its bar every second. */
export const PieceButton = memo(Piece, isSame)
