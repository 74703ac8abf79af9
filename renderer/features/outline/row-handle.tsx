import { GripVertical } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useWords } from '#renderer/words.ts'
import styles from './section-row.module.css'

type Props = { readonly onGrab: (event: PointerEvent<HTMLElement>) => void }

/** Where a row is taken hold of with the pointer; by keyboard the row itself moves with Alt and the arrows. */
export const RowHandle = ({ onGrab }: Props) => {
  const t = useWords()
  return (
    <span aria-hidden className={styles.handle} title={t('outline.handle-keys')} onPointerDown={onGrab}>
      <GripVertical size={14} strokeWidth={1.75} />
    </span>
  )
}
