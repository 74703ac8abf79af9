import { TriangleAlert, X } from 'lucide-react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './notice.module.css'

/** What happened, and at most one thing to do about it. A new `id` is a new notice. */
export type NoticeContent = {
  readonly id: string | number
  readonly message: string
  readonly tone?: 'plain' | 'problem'
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

type NoticeProps = {
  readonly notice: NoticeContent | null
  readonly closeLabel: string
  readonly onClose: () => void
}

const Line = ({ notice, closeLabel, onClose }: NoticeProps & { readonly notice: NoticeContent }) => (
  <div className={classNames(styles.line, notice.tone === 'problem' && styles.problem)}>
    {notice.tone === 'problem' ? <TriangleAlert aria-hidden size={16} strokeWidth={1.75} /> : null}
    <span className={styles.message}>{notice.message}</span>
    {notice.action === undefined ? null : (
      <Button size="small" onPress={notice.action.onPress}>
        {notice.action.label}
      </Button>
    )}
    <IconButton icon={X} label={closeLabel} size="small" onPress={onClose} />
  </div>
)

/** One line at the bottom that says what happened. Stays mounted, so that screen readers are told; it never closes by itself. */
export const Notice = ({ notice, closeLabel, onClose }: NoticeProps) => (
  <output className={styles.region}>
    {notice === null ? null : (
      <Line key={notice.id} notice={notice} closeLabel={closeLabel} onClose={onClose} />
    )}
  </output>
)
