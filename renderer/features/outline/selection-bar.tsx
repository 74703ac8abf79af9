import { Combine, ListMinus, Trash2, X } from 'lucide-react'
import type { SectionId } from '#shared/domain/identity.ts'
import { priorities } from '#shared/domain/section.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowCommand } from './row-keys.ts'
import styles from './selection-bar.module.css'
import type { Selection } from './selection.ts'

type Props = {
  readonly selection: Selection
  readonly onCommand: (id: SectionId, command: RowCommand) => void
}

/** What can be done to all that is chosen, each with the key that does it on a row. */
export const SelectionBar = ({ selection, onCommand }: Props) => {
  const t = useWords()
  const [first] = selection.ids
  if (first === undefined) return null
  const run = (command: RowCommand) => (): void => onCommand(first, command)
  const count = selection.ids.size
  return (
    <div role="toolbar" aria-label={t('outline.selection')} className={styles.bar}>
      <span className={styles.count}>{t('outline.selected', { count })}</span>
      <Button size="small" icon={Combine} keys={['M']} isDisabled={count < 2} onPress={run('merge')}>
        {t('outline.merge')}
      </Button>
      <Button size="small" icon={ListMinus} keys={['F']} onPress={run('float')}>
        {t('outline.float-many')}
      </Button>
      {priorities.map((priority, place) => (
        <Button
          key={priority}
          size="small"
          variant="plain"
          keys={[String(place + 1)]}
          onPress={run(priority)}
        >
          {t(`priority.${priority}`)}
        </Button>
      ))}
      <Button size="small" icon={Trash2} keys={['Del']} onPress={run('delete')}>
        {t('outline.delete')}
      </Button>
      <IconButton
        icon={X}
        size="small"
        label={t('outline.select-none')}
        keys={['Esc']}
        onPress={run('select-none')}
      />
    </div>
  )
}
