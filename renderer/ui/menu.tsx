import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import styles from './popover.module.css'

type MenuAction = {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
  readonly icon?: LucideIcon
  readonly keys?: readonly string[]
  readonly isDisabled?: boolean
}

/** Something to do, or a line between groups of them. */
export type MenuEntry = MenuAction | { readonly id: string; readonly separator: true }

const Item = ({ id, label, onAction, icon: Icon, keys, isDisabled = false }: MenuAction) => (
  <MenuItem
    id={id}
    textValue={label}
    onAction={onAction}
    isDisabled={isDisabled}
    className={styles.item ?? ''}
  >
    {Icon === undefined ? null : <Icon aria-hidden size={16} strokeWidth={1.75} />}
    <span className={styles.label}>{label}</span>
    {keys === undefined ? null : (
      <span className={styles.keys}>
        <Kbd keys={keys} />
      </span>
    )}
  </MenuItem>
)

type MenuProps = {
  readonly label: string
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactNode
  readonly entries: readonly MenuEntry[]
}

/** A list of things to do that opens from a button. */
export const Menu = ({ label, trigger, entries }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover placement="bottom end" className={styles.popover ?? ''}>
      <AriaMenu aria-label={label} className={styles.list ?? ''}>
        {entries.map((entry) =>
          'separator' in entry ? (
            <Separator key={entry.id} className={styles.separator ?? ''} />
          ) : (
            <Item key={entry.id} {...entry} />
          ),
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
