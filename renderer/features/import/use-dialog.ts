import { useWords } from '#renderer/words.ts'

/** What every step of an import has in common: its title and the way out. */
export const useDialog = (onClose: () => void) => {
  const t = useWords()
  return {
    title: t('import.title'),
    isOpen: true,
    onClose,
    closeLabel: t('action.close'),
    size: 'wide',
  } as const
}
