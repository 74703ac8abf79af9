import {
  ArrowDown,
  ArrowUp,
  Copy,
  Ellipsis,
  PanelRight,
  Scissors,
  SquareCheck,
  Timer,
  Trash2,
} from 'lucide-react'
import { memo } from 'react'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowCommand } from './row-keys.ts'

type Props = {
  readonly title: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly hasEstimate: boolean
  readonly onCommand: (command: RowCommand) => void
}

const entriesFor = (
  t: Translate,
  { isFirst, isLast, hasEstimate, onCommand }: Props,
): readonly MenuEntry[] => {
  const entry = (id: RowCommand) => ({ id, onAction: () => onCommand(id) })
  return [
    { ...entry('details'), label: t('outline.details'), icon: PanelRight, keys: ['␣'] },
    { ...entry('duplicate'), label: t('outline.duplicate'), icon: Copy, keys: ['D'] },
    { ...entry('split'), label: t('outline.split'), icon: Scissors, keys: ['S'] },
    { ...entry('select'), label: t('outline.select'), icon: SquareCheck, keys: ['X'] },
    ...(hasEstimate
      ? [{ ...entry('estimate'), label: t('estimate.take-section'), icon: Timer, keys: ['E'] }]
      : []),
    { id: 'before-moves', separator: true },
    {
      ...entry('move-up'),
      label: t('outline.move-up'),
      icon: ArrowUp,
      keys: ['Alt', '↑'],
      isDisabled: isFirst,
    },
    {
      ...entry('move-down'),
      label: t('outline.move-down'),
      icon: ArrowDown,
      keys: ['Alt', '↓'],
      isDisabled: isLast,
    },
    { id: 'before-delete', separator: true },
    { ...entry('delete'), label: t('outline.delete'), icon: Trash2, keys: ['Del'] },
  ]
}

/** Everything that can be done to a section, with its key. */
export const RowMenu = memo((props: Props) => {
  const t = useWords()
  const label = t('outline.more', { title: props.title })
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} size="small" label={label} />}
      entries={entriesFor(t, props)}
    />
  )
})
