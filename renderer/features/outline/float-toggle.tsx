import { ListMinus, ListPlus } from 'lucide-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly isFloated: boolean; readonly onToggle: () => void }

/** Takes a section out of the total, or back into it. */
export const FloatToggle = ({ isFloated, onToggle }: Props) => {
  const t = useWords()
  return (
    <IconButton
      icon={isFloated ? ListPlus : ListMinus}
      size="small"
      label={t(isFloated ? 'outline.unfloat' : 'outline.float')}
      keys={['F']}
      aria-pressed={isFloated}
      onPress={onToggle}
    />
  )
}
