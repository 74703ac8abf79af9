import { X } from 'lucide-react'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './promise-list.module.css'

type Props = {
  /** Counted from 1. */
  readonly place: number
  readonly text: string
  readonly deliveredBy: readonly string[]
  readonly onChange: (text: string) => void
  readonly onRemove: () => void
}

/** One promise, and what delivers it; one that nothing delivers says so. */
export const PromiseRow = ({ place, text, deliveredBy, onChange, onRemove }: Props) => {
  const t = useWords()
  const { list } = useWriting()
  const isKept = deliveredBy.length > 0
  return (
    <li className={styles.promise}>
      <div className={styles.text}>
        <InlineField
          label={t('promises.text', { place })}
          value={text}
          parse={(typed) => typedLine(t, typed)}
          onCommit={onChange}
        />
        <p className={classNames(styles.delivery, !isKept && styles.undelivered)}>
          {isKept ? t('promises.delivered', { titles: list(deliveredBy) }) : t('promises.undelivered')}
        </p>
      </div>
      <IconButton icon={X} size="small" label={t('promises.remove', { text })} onPress={onRemove} />
    </li>
  )
}
