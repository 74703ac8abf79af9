import { ListMinus, ListPlus } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowCommand } from './row-keys.ts'

type Props = { readonly isFloated: boolean; readonly onCommand: (command: RowCommand) => void }

/** Takes a section out of the total, or back into it. */
export const FloatToggle = memo(({ isFloated, onCommand }: Props) => {
  const t = useWords()
  return (
    <IconButton
      icon={isFloated ? ListPlus : ListMinus}
      size="small"
      label={t(isFloated ? 'outline.unfloat' : 'outline.float')}
      keys={['F']}
      aria-pressed={isFloated}
      onPress={() => onCommand('float')}
    />
  )
})
