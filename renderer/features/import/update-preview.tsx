import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { SectionUpdate } from '#shared/outline/update-plan.ts'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'
import { slidesWords } from './slides-words.ts'

const timeOf = (t: Translate, section: Section, rates: SpeechRates): string => {
  if (section.planned > 0) return formatLength(section.planned)
  const estimate = estimateOf(section, rates)
  return estimate === null
    ? t('import.no-time')
    : t('estimate.about', { length: formatLength(estimate.length) })
}

/** Before and after with an arrow between, where they differ. */
const turned = (...words: readonly string[]): string => [...new Set(words)].join(' → ')

/** What changed beside title and time. */
const factsOf = (t: Translate, { before, after }: SectionUpdate): string => {
  if (before === null || after === null) return ''
  const { slides } = after
  const hasMoved = slides?.from !== before.slides?.from || slides?.to !== before.slides?.to
  return [
    before.notes === after.notes ? null : t('import.update.notes'),
    slides !== null && hasMoved ? slidesWords(t, slides) : null,
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
}

type Props = { readonly update: SectionUpdate; readonly rates: SpeechRates }

const Update = ({ update, rates }: Props) => {
  const t = useWords()
  const sections = [update.before, update.after].filter((section) => section !== null)
  return (
    <li className={styles.section}>
      <span className={styles.kind}>{t(`import.update.${update.kind}`)}</span>
      <span className={styles.title}>
        {turned(...sections.map(({ title }) => title || t('untitled.section')))}
        <span className={styles.source}>{factsOf(t, update)}</span>
      </span>
      <span className={styles.time}>{turned(...sections.map((section) => timeOf(t, section, rates)))}</span>
    </li>
  )
}

/** What becomes of each section of the open talk when it is updated. */
export const UpdatePreview = ({
  updates,
  rates,
}: {
  readonly updates: readonly SectionUpdate[]
  readonly rates: SpeechRates
}) => {
  const t = useWords()
  return (
    <section className={styles.preview} aria-label={t('import.differences')}>
      <p className={styles.found}>{t('import.history-kept')}</p>
      <ol className={styles.sections}>
        {updates.map((update) => (
          <Update
            key={`${update.kind} ${(update.after ?? update.before).id}`}
            update={update}
            rates={rates}
          />
        ))}
      </ol>
    </section>
  )
}
