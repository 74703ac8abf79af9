import type { Translate } from '#shared/i18n/catalogue.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowNews } from './row-news.ts'

const newsWords = (t: Translate, news: RowNews): string =>
  news.what === 'now-priority'
    ? t('outline.now-priority', { ...news, priority: t(`priority.${news.priority}`) })
    : t(`outline.${news.what}`, { ...news })

/** Tells a screen reader what became of rows that were moved, deleted, merged, floated or chosen. */
export const RowNewsLine = ({ news }: { readonly news: RowNews | null }) => {
  const t = useWords()
  return (
    <VisuallyHidden>
      <output>{news === null ? '' : newsWords(t, news)}</output>
    </VisuallyHidden>
  )
}
