import { History } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { TalkDocument } from '#shared/domain/library.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'

const RevisionsDialog = lazy(async () => ({
  default: (await import('./revisions-dialog.tsx')).RevisionsDialog,
}))

/** Leads to every plan the talk has had. */
export const EarlierPlans = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="plain" icon={History} onPress={() => setOpen(true)}>
        {t('revisions.open')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <RevisionsDialog document={document} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
