import type { CutAnswer } from '#shared/domain/cuts/cut-answer.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

type Obstacles = Extract<CutAnswer, { readonly kind: 'impossible' }>['standingInTheWay']

/** What stands in the way, one sentence each; where nothing can be let go, that it does not fit anyway. */
export const obstacleSentences = (
  t: Translate,
  { talk, revision }: TalkDocument,
  obstacles: Obstacles,
): readonly string[] => {
  if (obstacles === null) return [t('cuts.impossible.minimums')]
  const title = (id: SectionId): string => findSection(revision.sections, id)?.title || t('untitled.section')
  return [
    ...obstacles.musts.map((id) => t('cuts.impossible.must', { title: title(id) })),
    ...obstacles.locks.map((id) => t('cuts.impossible.lock', { title: title(id) })),
    ...obstacles.promises.map((id) =>
      t('cuts.impossible.promise', { text: talk.promises.find((promise) => promise.id === id)?.text ?? '' }),
    ),
  ]
}
