import { Search, Settings } from 'lucide-react'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly onPress: () => void }

/** Finds talks and everything else by name. */
export const FindButton = ({ onPress }: Props) => (
  <IconButton
    icon={Search}
    size="small"
    label={useWords()('library.find')}
    keys={[COMMAND_KEY, 'K']}
    onPress={onPress}
  />
)

/** Opens the settings. */
export const SettingsButton = ({ onPress }: Props) => (
  <IconButton icon={Settings} size="small" label={useWords()('library.settings')} onPress={onPress} />
)
