import { assertNever } from '#shared/domain/assert-never.ts'
import type { BrokenRule } from '#shared/domain/cuts/broken-rules.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** A broken rule in a sentence. */
export const brokenSentence = (t: Translate, { talk, revision }: TalkDocument, rule: BrokenRule): string => {
  const title = (id: SectionId): string => findSection(revision.sections, id)?.title || t('untitled.section')
  switch (rule.kind) {
    case 'must':
      return t('cuts.impossible.must', { title: title(rule.section) })
    case 'promise':
      return t('cuts.broken.promise', {
        text: talk.promises.find(({ id }) => id === rule.promise)?.text ?? '',
      })
    case 'need':
      return t('cuts.broken.need', { title: title(rule.section), needs: title(rule.needs) })
    case 'nothing-left':
      return t('cuts.broken.nothing-left')
    default:
      return assertNever(rule)
  }
}
