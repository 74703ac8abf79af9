import { Lock } from 'lucide-react'
import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './lock-list.module.css'

type LockListProps = {
  readonly plan: Plan
  readonly locked: ReadonlySet<SectionId>
  readonly onToggle: (id: SectionId) => void
  readonly onUnlockAll: () => void
}

/** The sections of the talk; a ticked one is left as it is by every proposal. */
export const LockList = ({ plan, locked, onToggle, onUnlockAll }: LockListProps) => {
  const t = useWords()
  return (
    <aside className={styles.locks} aria-label={t('cuts.locks')}>
      <h3 className={styles.head}>
        <Lock aria-hidden size={14} strokeWidth={1.75} />
        {t('cuts.locks')}
      </h3>
      <p className={styles.words}>{t('cuts.locks.text')}</p>
      <ul className={styles.list}>
        {spokenSections(plan).map(({ id, title, priority }) => (
          <li key={id}>
            <Checkbox isSelected={locked.has(id)} onChange={() => onToggle(id)}>
              <span className={styles.name}>
                <span className={styles.section} title={title}>
                  {title || t('untitled.section')}
                </span>
                <span className={styles.priority}>{t(`priority.${priority}`)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {locked.size === 0 ? null : (
        <Button variant="plain" size="small" onPress={onUnlockAll}>
          {t('cuts.unlock-all')}
        </Button>
      )}
    </aside>
  )
}
