import { Ellipsis, Trash2 } from 'lucide-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './talk-row.module.css'

type Props = { readonly title: string; readonly onDelete: () => void }

/** What can be done to a talk of the library. */
export const TalkMenu = ({ title, onDelete }: Props) => {
  const t = useWords()
  const label = t('library.more', { title })
  return (
    <div className={styles.menu}>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} size="small" label={label} />}
        entries={[
          { id: 'delete', label: t('library.delete'), icon: Trash2, keys: ['Del'], onAction: onDelete },
        ]}
      />
    </div>
  )
}
