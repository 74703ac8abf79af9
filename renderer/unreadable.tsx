import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { useWords } from './words.ts'

/** In place of the talks when they could not be read: nothing that could be taken for an empty library. */
export const Unreadable = () => {
  const t = useWords()
  return (
    <main>
      <EmptyState
        title={t('library.unreadable')}
        actions={<Button onPress={() => window.location.reload()}>{t('library.read-again')}</Button>}
      >
        {t('library.unreadable-about')}
      </EmptyState>
    </main>
  )
}
