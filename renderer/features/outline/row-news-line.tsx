import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowNews } from './use-row-commands.ts'

/** Tells a screen reader what became of rows that were moved, deleted, merged or chosen. */
export const RowNewsLine = ({ news }: { readonly news: RowNews | null }) => {
  const t = useWords()
  return (
    <VisuallyHidden>
      <output>{news === null ? '' : t(`outline.${news.what}`, { ...news })}</output>
    </VisuallyHidden>
  )
}
