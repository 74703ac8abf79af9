import { Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useWords } from '#renderer/words.ts'
import { hasLeft } from './has-left.ts'
import styles from './promise-list.module.css'

/** The line that becomes the next promise, by Enter or when it is left. */
export const AddPromise = ({ onAdd }: { readonly onAdd: (text: string) => void }) => {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const line = typedLine(t, typed)
  const add = (): void => {
    if (!line.ok || line.value === '') return
    onAdd(line.value)
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
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
        onBlur={({ target }) => (hasLeft(target) ? add() : undefined)}
      />
      <output className={styles.problem}>{line.ok ? '' : line.message}</output>
    </div>
  )
}
