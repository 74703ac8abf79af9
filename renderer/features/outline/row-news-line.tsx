import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import type { RowNews } from './use-row-commands.ts'

/** Tells a screen reader what became of a row that was moved or deleted. */
export const RowNewsLine = ({ news }: { readonly news: RowNews | null }) => {
  const t = useWords()
  return (
    <VisuallyHidden>
      <output>
        {news === null ? '' : t(news.what === 'moved' ? 'outline.moved' : 'outline.deleted', { ...news })}
      </output>
    </VisuallyHidden>
  )
}
