import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import styles from './places.module.css'

type Place<Id extends string> = { readonly id: Id; readonly label: string; readonly badge?: string }

type PlacesProps<Id extends string> = {
  readonly label: string
  readonly places: readonly Place<Id>[]
  readonly current: Id
  readonly onGo: (id: Id) => void
  /** The current place. */
  readonly children: ReactNode
}

/** The places of a talk in the order of the work. Arrow keys move along them, Enter goes there, also to the one that is open. */
export const Places = <Id extends string>({ label, places, current, onGo, children }: PlacesProps<Id>) => {
  const go = (key: unknown): void => {
    const place = places.find(({ id }) => id === key)
    if (place !== undefined) onGo(place.id)
  }
  return (
    <Tabs
      selectedKey={current}
      onSelectionChange={go}
      keyboardActivation="manual"
      className={styles.places ?? ''}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {places.map((place) => (
          <Tab key={place.id} id={place.id} className={styles.place ?? ''}>
            {place.label}
            {place.badge === undefined ? null : <span className={styles.badge}>{place.badge}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={current} id={current} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </Tabs>
  )
}
