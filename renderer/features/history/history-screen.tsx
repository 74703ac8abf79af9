import { useState } from 'react'
import type { RunId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useWords } from '#renderer/words.ts'
import { AllRuns } from './all-runs.tsx'
import type { Pair } from './chosen-runs.ts'
import { CompareRuns } from './compare-runs.tsx'
import { DiscardedRuns } from './discarded-runs.tsx'

const NoRuns = () => {
  const t = useWords()
  const { go } = useActions()
  return (
    <EmptyState
      title={t('history.none.title')}
      actions={
        <Button variant="primary" onPress={() => go('rehearse')}>
          {t('history.none.action')}
        </Button>
      }
    >
      {t('history.none.text')}
    </EmptyState>
  )
}

type HistoryScreenProps = {
  /** The run whose report was open just now: its row takes the focus back. */
  readonly returnTo?: RunId | null
}

const TalkHistory = ({
  document,
  returnTo = null,
}: HistoryScreenProps & { readonly document: TalkDocument }) => {
  const [pair, setPair] = useState<Pair | null>(null)
  const facts = talkFacts(document)
  if (facts.results.length === 0) return <NoRuns />
  if (pair !== null) return <CompareRuns pair={pair} budget={facts.budget} onClose={() => setPair(null)} />
  return <AllRuns facts={facts} plan={document.revision.sections} returnTo={returnTo} onCompare={setPair} />
}

/** All runs of the open talk in one picture, and any two side by side. */
export const HistoryScreen = ({ returnTo = null }: HistoryScreenProps) => {
  const document = useApp((state) => state.document)
  return document === null ? null : (
    <>
      <TalkHistory key={document.talk.id} document={document} returnTo={returnTo} />
      <DiscardedRuns talkId={document.talk.id} />
    </>
  )
}
