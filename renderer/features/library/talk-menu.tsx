import { Ellipsis, FileDown, FileText, Table, Trash2 } from 'lucide-react'
import type { TalkId } from '#shared/domain/identity.ts'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './talk-row.module.css'

type Props = { readonly id: TalkId; readonly title: string; readonly onDelete: () => void }

/** What can be done to a talk of the library. */
export const TalkMenu = ({ id: talkId, title, onDelete }: Props) => {
  const t = useWords()
  const { saveExport } = useActions()
  const language = useApp(shownLanguage)
  const label = t('library.more', { title })
  return (
    <div className={styles.menu}>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} size="small" label={label} />}
        entries={[
          {
            id: 'talk',
            label: t('export.talk'),
            icon: FileDown,
            onAction: () => void saveExport({ what: 'talk', talkId }),
          },
          {
            id: 'outline',
            label: t('export.outline'),
            icon: FileText,
            onAction: () => void saveExport({ what: 'outline', talkId, language }),
          },
          {
            id: 'runs',
            label: t('export.runs'),
            icon: Table,
            onAction: () => void saveExport({ what: 'runs', talkId }),
          },
          { id: 'line', separator: true },
          { id: 'delete', label: t('library.delete'), icon: Trash2, keys: ['Del'], onAction: onDelete },
        ]}
      />
    </div>
  )
}
