import { Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useWords } from '#renderer/words.ts'
import styles from './promise-list.module.css'

/** The line that becomes the next promise. */
export const AddPromise = ({ onAdd }: { readonly onAdd: (text: string) => void }) => {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const line = typedLine(t, typed)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !line.ok || line.value === '') return
    onAdd(line.value)
    setTyped('')
  }
  return (
    <div className={styles.add}>
      <Plus aria-hidden size={16} strokeWidth={1.75} className={styles.plus} />
      <input
        className={styles.field}
        aria-label={t('promises.add')}
        aria-invalid={!line.ok}
        placeholder={t('promises.add')}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.problem}>{line.ok ? '' : line.message}</output>
    </div>
  )
}
