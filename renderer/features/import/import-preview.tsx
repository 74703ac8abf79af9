import { useState } from 'react'
import { ratesFrom } from '#shared/domain/estimates/speech-rates.ts'
import { insertSections } from '#shared/domain/edit-plan.ts'
import { draftSections, groupedSections } from '#shared/outline/draft-sections.ts'
import { likeliestGrouping } from '#shared/outline/likeliest-grouping.ts'
import type { GroupingKind, OutlineDraft } from '#shared/outline/outline.ts'
import { updatePlan, type PlanUpdate, type SectionUpdate } from '#shared/outline/update-plan.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import { DraftPreview } from './draft-preview.tsx'
import styles from './import.module.css'
import { UpdatePreview } from './update-preview.tsx'

/** Where what was read goes: a talk of its own, more sections for the open one, or the open one brought up to it. */
export type Into = 'make' | 'add' | 'update'

/** Half of the shorter one is in the other: one title that two talks share, "Demo", is not enough to take sections away. */
const isSameTalk = ({ updates }: PlanUpdate): boolean => {
  const count = (...kinds: readonly SectionUpdate['kind'][]): number =>
    updates.filter(({ kind }) => kinds.includes(kind)).length
  const found = count('kept', 'changed')
  return found > 0 && found * 2 >= found + Math.min(count('added'), count('removed'))
}

/** The choices of one preview, and what they come to. `apply` changes the library. */
export const usePreview = (draft: OutlineDraft, isHere: boolean) => {
  const { createTalk, editPlan, newId } = useActions()
  const language = useApp(shownLanguage)
  const plan = useApp(({ document }) => document?.revision.sections ?? null)
  const openTalk = useApp(({ document }) => document?.talk.id ?? null)
  const [asked] = useState(openTalk)
  const [by, group] = useState<GroupingKind>(() =>
    isHere && plan !== null ? likeliestGrouping(plan, draft) : (draft.groupings[0]?.by ?? 'as-written'),
  )
  const updateOf = (grouping: GroupingKind): PlanUpdate | null =>
    plan === null ? null : updatePlan(plan, draft, { newId, by: grouping })
  const [update, setUpdate] = useState(() => updateOf(by))
  const [wanted, setInto] = useState<Into>(() => {
    if (!isHere || plan === null) return 'make'
    return update !== null && isSameTalk(update) ? 'update' : 'add'
  })
  const choose = (grouping: GroupingKind): void => {
    group(grouping)
    setUpdate(updateOf(grouping))
  }
  // What was found out about one talk is not for another that has been opened since.
  const targets: readonly Into[] = plan === null || openTalk !== asked ? ['make'] : ['make', 'update', 'add']
  const into = targets.includes(wanted) ? wanted : 'make'
  const apply = async (): Promise<void> => {
    if (into === 'make') return createTalk(language, draft, by)
    if (into === 'update' && update !== null) return editPlan(() => update.plan, { reason: 'imported' })
    const sections = draftSections(draft, newId, by)
    return editPlan((now) => insertSections(now, sections, now.length), { reason: 'imported' })
  }
  return { by, choose, into, setInto, update, targets, apply }
}

type Props = {
  readonly draft: OutlineDraft
  readonly name: string
  readonly preview: ReturnType<typeof usePreview>
}

/** One file before it is used: how its slides become sections, where they go, and what would come of it. */
export const ImportPreview = ({ draft, name, preview }: Props) => {
  const t = useWords()
  const { by, choose, into, setInto, update, targets } = preview
  const known = useApp(({ document }) => document?.rates ?? null)
  const chosen = useApp(({ settings }) => settings.speech)
  const rates = known ?? ratesFrom(chosen, { words: null, characters: null })
  return (
    <div className={styles.preview}>
      <p className={styles.found}>{[name, t(`import.format.${draft.format}`)].filter(Boolean).join(' · ')}</p>
      {targets.length > 1 ? (
        <Segmented
          label={t('import.into')}
          options={targets.map((id) => ({ id, label: t(`import.into.${id}`) }))}
          value={into}
          onChange={setInto}
        />
      ) : null}
      {draft.groupings.length > 1 ? (
        <Choice
          label={t('import.grouping')}
          options={draft.groupings.map(({ by: id, starts }) => ({
            id,
            label: t(`import.grouping.${id}`),
            description: t('import.sections', { count: starts.length }),
          }))}
          value={by}
          onChange={choose}
        />
      ) : null}
      <DraftPreview draft={draft} sections={groupedSections(draft, by)} rates={rates} isNew={into === 'make'}>
        {into === 'update' && update !== null ? (
          <UpdatePreview updates={update.updates} rates={rates} />
        ) : null}
      </DraftPreview>
    </div>
  )
}
