import { useId, type KeyboardEvent, type ReactNode } from 'react'
import styles from './places.module.css'

type Place<Id extends string> = { readonly id: Id; readonly label: string; readonly badge?: string }

type PlacesProps<Id extends string> = {
  readonly label: string
  readonly places: readonly Place<Id>[]
  readonly current: Id
  readonly onGo: (id: Id) => void
  /** The current place: something in it can be reached by Tab. */
  readonly children: ReactNode
}

/** Which of so many tabs a key leads to from one of them; null when it leads to none. */
const tabAfter = (key: string, from: number, tabs: number): number | null => {
  if (key === 'ArrowRight') return (from + 1) % tabs
  if (key === 'ArrowLeft') return (from + tabs - 1) % tabs
  if (key === 'Home') return 0
  return key === 'End' ? tabs - 1 : null
}

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const list = event.currentTarget.closest('[role=tablist]')
  const tabs = [...(list?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
  const to = tabAfter(event.key, tabs.indexOf(event.currentTarget), tabs.length)
  if (to === null) return
  event.preventDefault()
  tabs[to]?.focus()
}

/**
 * The places of a talk in the order of the work. Arrow keys move along them, Enter goes there, also to the one that is open.
 * Plain elements: a tab panel of the component library looks for something to focus, and lays out the page for it, whenever
 * anything in it changes.
 */
export const Places = <Id extends string>({ label, places, current, onGo, children }: PlacesProps<Id>) => {
  const id = useId()
  return (
    <div className={styles.places}>
      <div role="tablist" aria-label={label} className={styles.list}>
        {places.map((place) => (
          <button
            key={place.id}
            type="button"
            role="tab"
            id={`${id}-${place.id}`}
            aria-selected={place.id === current}
            aria-controls={place.id === current ? `${id}-panel` : undefined}
            tabIndex={place.id === current ? 0 : -1}
            className={styles.place}
            onClick={() => onGo(place.id)}
            onKeyDown={walk}
          >
            {place.label}
            {place.badge === undefined ? null : <span className={styles.badge}>{place.badge}</span>}
          </button>
        ))}
      </div>
      <div
        key={current}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current}`}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  )
}
