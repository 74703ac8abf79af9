import { assertNever } from '#shared/domain/assert-never.ts'
import type { Obstacle } from '#shared/domain/cuts/standing-in-the-way.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

type Saying = { readonly t: Translate; readonly document: TalkDocument }

const sentence = ({ t, document: { talk, revision } }: Saying, obstacle: Obstacle): string => {
  const title = (id: SectionId): string => findSection(revision.sections, id)?.title || t('untitled.section')
  switch (obstacle.kind) {
    case 'must':
      return t('cuts.impossible.must', { title: title(obstacle.section) })
    case 'lock':
      return t('cuts.impossible.lock', { title: title(obstacle.section) })
    case 'promise': {
      const text = talk.promises.find(({ id }) => id === obstacle.promise)?.text ?? ''
      return t('cuts.impossible.promise', { text })
    }
    default:
      return assertNever(obstacle)
  }
}

/** What stands in the way, one sentence each; where nothing can be let go, that it does not fit anyway. */
export const obstacleSentences = (
  saying: Saying,
  obstacles: readonly Obstacle[] | null,
): readonly string[] =>
  obstacles === null ? [saying.t('cuts.impossible.minimums')] : obstacles.map((one) => sentence(saying, one))
