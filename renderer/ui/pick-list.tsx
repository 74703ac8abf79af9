import { ListBox, ListBoxItem } from 'react-aria-components'
import styles from './pick-list.module.css'

/** One of what can be picked; `beside` says more of it, `isCurrent`: it is the one now. */
type Item<Id extends string> = {
  readonly id: Id
  readonly title: string
  readonly beside: string
  readonly isCurrent: boolean
}

type PickListProps<Id extends string> = {
  readonly label: string
  readonly items: readonly Item<Id>[]
  /** What is said when there is nothing to pick. */
  readonly empty: string
  readonly onPick: (id: Id) => void
}

/** A list in a dialog: arrow keys or the first letters choose, Enter picks; Esc is left to the dialog. */
export const PickList = <Id extends string>({ label, items, empty, onPick }: PickListProps<Id>) => (
  <ListBox
    aria-label={label}
    autoFocus
    className={styles.list ?? ''}
    escapeKeyBehavior="none"
    renderEmptyState={() => <p>{empty}</p>}
  >
    {items.map(({ id, title, beside, isCurrent }) => (
      <ListBoxItem
        key={id}
        id={id}
        textValue={title}
        className={styles.item ?? ''}
        onAction={() => onPick(id)}
      >
        <span className={styles.title} data-current={isCurrent}>
          {title}
        </span>
        <span className={styles.beside}>{beside}</span>
      </ListBoxItem>
    ))}
  </ListBox>
)
