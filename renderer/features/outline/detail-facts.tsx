import { formatLength } from '#shared/domain/format.ts'
import { minimumOf, priorities, sectionKinds, type Section } from '#shared/domain/section.ts'
import { typedLength } from '#shared/i18n/typed-length.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWords } from '#renderer/words.ts'
import { DetailLine } from './detail-line.tsx'
import { readMinimum, readShortVersion } from './time-rules.ts'

type Props = {
  readonly section: Section
  readonly onChange: (patch: Partial<Omit<Section, 'id'>>) => void
}

/** The times of a section: planned, at least, and told in short. */
const Times = ({ section, onChange }: Props) => {
  const t = useWords()
  const { planned, minimum, shortVersion } = section
  return (
    <>
      <DetailLine name={t('outline.planned')}>
        <TimeField
          label={t('outline.planned')}
          hideLabel
          look="inline"
          value={planned}
          parse={(text) => typedLength(t, text)}
          onCommit={(length) => onChange({ planned: length })}
        />
      </DetailLine>
      <DetailLine name={t('outline.minimum')}>
        <TimeField
          label={t('outline.minimum')}
          hideLabel
          look="inline"
          value={minimum}
          placeholder={formatLength(minimumOf(section))}
          parse={(text) => readMinimum(t, text, planned)}
          onCommit={(length) => onChange({ minimum: length })}
        />
      </DetailLine>
      <DetailLine name={t('section.short-version')}>
        <TimeField
          label={t('section.short-version')}
          hideLabel
          look="inline"
          value={shortVersion}
          placeholder={t('section.none')}
          parse={(text) => readShortVersion(t, text, planned)}
          onCommit={(length) => onChange({ shortVersion: length })}
        />
      </DetailLine>
    </>
  )
}

/** What a section is, and how long it may take. */
export const DetailFacts = ({ section, onChange }: Props) => {
  const t = useWords()
  return (
    <>
      <DetailLine name={t('outline.kind')}>
        <Choice
          label={t('outline.kind')}
          hideLabel
          look="inline"
          options={sectionKinds.map((id) => ({ id, label: t(`section-kind.${id}`) }))}
          value={section.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </DetailLine>
      <DetailLine name={t('outline.priority')}>
        <Choice
          label={t('outline.priority')}
          hideLabel
          look="inline"
          options={priorities.map((id) => ({ id, label: t(`priority.${id}`) }))}
          value={section.priority}
          onChange={(priority) => onChange({ priority })}
        />
      </DetailLine>
      <Times section={section} onChange={onChange} />
    </>
  )
}
