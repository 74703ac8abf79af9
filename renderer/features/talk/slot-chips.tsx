import type { Talk } from '#shared/domain/talk.ts'
import { useActions } from '#renderer/store/react.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import type { Parsed } from '#renderer/ui/parsed.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import { Chip } from './chip.tsx'
import { parseSlack } from './slack.ts'
import { readQa, readSlot } from './slot-rules.ts'

/** The slot, what of it is kept for questions, and the share kept free so as to speak slowly. */
export const SlotChips = ({ talk: { slot, qa, slackPercent } }: { readonly talk: Talk }) => {
  const t = useWords()
  const { editTalk } = useActions()
  const written = (percent: number): string => t('talk.percent', { percent })
  const readSlack = (text: string): Parsed<string> => {
    const percent = parseSlack(text)
    return percent === null
      ? { ok: false, message: t('talk.slack-unreadable') }
      : { ok: true, value: written(percent) }
  }
  return (
    <>
      <Chip name={t('talk.slot')}>
        <TimeField
          label={t('talk.slot')}
          hideLabel
          look="inline"
          value={slot}
          parse={(text) => readSlot(t, text, qa)}
          onCommit={(length) => void editTalk({ slot: length })}
        />
      </Chip>
      <Chip name={t('talk.qa')} about={t('talk.qa-about')}>
        <TimeField
          label={t('talk.qa')}
          hideLabel
          look="inline"
          value={qa}
          parse={(text) => readQa(t, text, slot)}
          onCommit={(length) => void editTalk({ qa: length })}
        />
      </Chip>
      <Chip name={t('talk.slack')} about={t('talk.slack-about')}>
        <InlineField
          label={t('talk.slack')}
          value={written(slackPercent)}
          parse={readSlack}
          onCommit={(text) => void editTalk({ slackPercent: parseSlack(text) ?? slackPercent })}
        />
      </Chip>
    </>
  )
}
