import { ListBox, ListBoxItem } from 'react-aria-components'
import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './jump-dialog.module.css'
import { lengthWords, sectionLength } from './section-length.ts'

type Props = {
  readonly plan: Plan
  readonly expected: ReadonlyMap<SectionId, Millis>
  readonly current: SectionId
  readonly onJump: (section: SectionId) => void
  readonly onClose: () => void
}

/** All sections of the run: arrow keys or the first letters choose, Enter jumps there, Esc goes back to the clock. */
export const JumpDialog = ({ plan, expected, current, onJump, onClose }: Props) => {
  const t = useWords()
  return (
    <Dialog title={t('rehearse.jump')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <ListBox
        aria-label={t('rehearse.jump')}
        autoFocus
        className={styles['list'] ?? ''}
        escapeKeyBehavior="none"
      >
        {spokenSections(plan).map(({ id, title, planned }) => {
          const length = sectionLength({ id, planned }, expected)
          return (
            <ListBoxItem
              key={id}
              id={id}
              textValue={title}
              className={styles['item'] ?? ''}
              onAction={() => onJump(id)}
            >
              <span className={styles['title']} data-current={id === current}>
                {title || t('untitled.section')}
              </span>
              <span className={styles['time']}>{length === null ? '' : lengthWords(t, length)}</span>
            </ListBoxItem>
          )
        })}
      </ListBox>
    </Dialog>
  )
}
