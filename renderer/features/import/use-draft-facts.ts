import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import { millis, sum } from '#shared/domain/time.ts'
import type { DraftSection } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { useWords } from '#renderer/words.ts'

/** A draft with the sections that it is grouped into. */
export type Drafted = {
  readonly draft: OutlineDraft
  readonly sections: readonly DraftSection[]
  /** How fast the speaker speaks, for sections without a time. */
  readonly rates: SpeechRates
  /** Only a new talk takes the runs and the slot of the file along. */
  readonly isNew: boolean
}

/** What the outline comes to in a few words: sections, times, estimates, the slot and the runs. */
export const useDraftFacts = ({ draft, sections, rates, isNew }: Drafted): readonly string[] => {
  const t = useWords()
  const spoken = sections.filter(({ hidden }) => !hidden)
  const untimed = spoken.filter(({ planned }) => planned === null).length
  const total = sum(spoken.map(({ planned }) => planned ?? millis(0)))
  const estimated = sum(
    spoken.map((section) => section.planned ?? estimateOf(section, rates)?.length ?? millis(0)),
  )
  const count = sections.length
  const runs = {
    count: draft.runs.length,
    complete: draft.runs.filter(({ complete }) => complete).length,
  }
  return [
    total === 0 ? t('import.sections', { count }) : t('import.found', { count, total: formatLength(total) }),
    untimed === 0 ? null : t('import.untimed', { count: untimed }),
    estimated === total ? null : t('estimate.total', { total: formatLength(estimated) }),
    isNew && draft.length !== null ? t('import.slot', { slot: formatLength(draft.length) }) : null,
    runs.count === 0 ? null : t(isNew ? 'import.runs' : 'import.runs-left', runs),
  ].filter((fact) => fact !== null)
}
