import type { Talk } from '#shared/domain/talk.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useActions } from '#renderer/store/react.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { useWords } from '#renderer/words.ts'
import { Chip } from './chip.tsx'
import { SlotChips } from './slot-chips.tsx'
import styles from './talk-header.module.css'
import { WhenChip } from './when-chip.tsx'

/** Where and when the talk is, and how its slot is made up: each fact changed where it stands. */
export const TalkFactsLine = ({ talk }: { readonly talk: Talk }) => {
  const t = useWords()
  const { editTalk } = useActions()
  return (
    <fieldset aria-label={t('talk.facts')} className={styles.facts}>
      <SlotChips talk={talk} />
      <Chip>
        <InlineField
          label={t('talk.event')}
          placeholder={t('talk.event')}
          value={talk.event}
          parse={(text) => typedLine(t, text)}
          onCommit={(event) => void editTalk({ event })}
        />
      </Chip>
      <Chip>
        <InlineField
          label={t('talk.venue')}
          placeholder={t('talk.venue')}
          value={talk.venue}
          parse={(text) => typedLine(t, text)}
          onCommit={(venue) => void editTalk({ venue })}
        />
      </Chip>
      <WhenChip startsAt={talk.startsAt} onChange={(startsAt) => void editTalk({ startsAt })} />
    </fieldset>
  )
}
