import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PickList } from '#renderer/ui/pick-list.tsx'
import { useWords } from '#renderer/words.ts'
import { lengthWords, sectionLength } from './section-length.ts'

type Props = {
  readonly plan: Plan
  readonly expected: ReadonlyMap<SectionId, Millis>
  readonly current: SectionId
  readonly onJump: (section: SectionId) => void
  readonly onClose: () => void
}

/** All sections of the run; Esc goes back to the clock. */
export const JumpDialog = ({ plan, expected, current, onJump, onClose }: Props) => {
  const t = useWords()
  const items = spokenSections(plan).map(({ id, title, planned }) => {
    const length = sectionLength({ id, planned }, expected)
    return {
      id,
      title: title || t('untitled.section'),
      beside: length === null ? '' : lengthWords(t, length),
      isCurrent: id === current,
    }
  })
  return (
    <Dialog title={t('rehearse.jump')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <PickList label={t('rehearse.jump')} items={items} empty="" onPick={onJump} />
    </Dialog>
  )
}
