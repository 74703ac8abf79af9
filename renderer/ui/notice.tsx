import { TriangleAlert, X } from 'lucide-react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './notice.module.css'

/** What happened, and at most one thing to do about it. A new `id` is a new notice. */
export type NoticeContent = {
  readonly id: string | number
  readonly message: string
  readonly tone: 'plain' | 'problem'
  readonly action: { readonly label: string; readonly onPress: () => void } | null
}

type NoticeProps = {
  readonly notice: NoticeContent | null
  readonly closeLabel: string
  readonly onClose: () => void
  /** The pointer or the focus came to it, or left it. */
  readonly onHold: (isHeld: boolean) => void
}

const Line = ({ notice, closeLabel, onClose, onHold }: NoticeProps & { readonly notice: NoticeContent }) => (
  <div
    className={classNames(styles.line, notice.tone === 'problem' && styles.problem)}
    onPointerEnter={() => onHold(true)}
    onPointerLeave={({ currentTarget }) => onHold(currentTarget.matches(':focus-within'))}
    onFocus={() => onHold(true)}
    onBlur={({ currentTarget }) => onHold(currentTarget.matches(':hover'))}
  >
    {notice.tone === 'problem' ? <TriangleAlert aria-hidden size={16} strokeWidth={1.75} /> : null}
    <span className={styles.message}>{notice.message}</span>
    {notice.action === null ? null : (
      <Button size="small" onPress={notice.action.onPress}>
        {notice.action.label}
      </Button>
    )}
    <IconButton icon={X} label={closeLabel} size="small" onPress={onClose} />
  </div>
)

/** One line at the bottom that says what happened. Stays mounted, so that screen readers are told. */
export const Notice = ({ notice, ...rest }: NoticeProps) => (
  <output className={styles.region}>
    {notice === null ? null : <Line key={notice.id} notice={notice} {...rest} />}
  </output>
)
