import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RevisionRow } from '#shared/domain/revision-row.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { changeWords } from './revision-words.ts'
import { RevisionView } from './revision-view.tsx'
import styles from './revisions.module.css'
import { useRevisions } from './use-revisions.ts'

type Props = { readonly document: TalkDocument; readonly onClose: () => void }

type RowProps = {
  readonly row: RevisionRow
  readonly isViewed: boolean
  readonly isPresent: boolean
  readonly onView: () => void
}

const Row = ({ row, isViewed, isPresent, onView }: RowProps) => {
  const t = useWords()
  const { moment } = useWriting()
  const { number, reason, why, createdAt, runs, total } = row
  const facts = [
    t(`revisions.reason.${reason}`),
    moment(createdAt),
    ...(runs > 0 ? [t('revisions.runs', { count: runs })] : []),
    ...(isPresent ? [t('revisions.now')] : []),
  ]
  return (
    <li>
      <button type="button" aria-pressed={isViewed} className={styles.row} onClick={onView}>
        <span className={styles.section}>
          <span className={styles.number}>{t('revisions.number', { number })}</span>
          <span className={styles.time}>{formatLength(total)}</span>
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {why === '' ? null : <span className={styles.why}>{why}</span>}
        <span className={styles.edits}>{changeWords(t, row).join(' · ')}</span>
      </button>
    </li>
  )
}

const Restore = ({ viewed, document, onClose }: Props & { readonly viewed: PlanRevision | null }) => {
  const t = useWords()
  const { editPlan } = useActions()
  const restore = (): void => {
    if (viewed !== null) void editPlan(() => viewed.sections, { reason: 'restored' })
    onClose()
  }
  return (
    <Button
      variant="primary"
      isDisabled={viewed === null || viewed.id === document.revision.id}
      onPress={restore}
    >
      {t('revisions.restore')}
    </Button>
  )
}

/** Every plan the talk has had: when it was made, why and what it changed; any can be looked at and restored, which makes a new one. */
export const RevisionsDialog = ({ document, onClose }: Props) => {
  const t = useWords()
  const { rows, viewed, older, view, isReading, hasOlder } = useRevisions(document)
  return (
    <Dialog
      title={t('revisions.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      size="wide"
      actions={<Restore document={document} viewed={viewed} onClose={onClose} />}
    >
      <div className={styles.revisions}>
        <div className={styles.list}>
          <ol aria-label={t('revisions.list')}>
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                isViewed={row.id === viewed?.id}
                isPresent={row.id === document.revision.id}
                onView={() => void view(row)}
              />
            ))}
          </ol>
          {rows.length === 0 && !isReading ? <p>{t('revisions.unread')}</p> : null}
          {hasOlder ? (
            <Button size="small" isDisabled={isReading} onPress={() => void older()}>
              {t('revisions.older')}
            </Button>
          ) : null}
        </div>
        {viewed === null ? null : <RevisionView revision={viewed} />}
      </div>
    </Dialog>
  )
}
