import type { TalkDocument } from '#shared/domain/library.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useWords } from '#renderer/words.ts'
import { Advice } from './advice.tsx'

const NothingYet = () => {
  const t = useWords()
  const { go } = useActions()
  return (
    <EmptyState
      title={t('cuts.none.title')}
      actions={
        <>
          <Button variant="primary" onPress={() => go('outline')}>
            {t('cuts.none.action')}
          </Button>
          <Button onPress={() => go('rehearse')}>{t('cuts.rehearse')}</Button>
        </>
      }
    >
      {t('cuts.none.text')}
    </EmptyState>
  )
}

const TalkCuts = ({ document }: { readonly document: TalkDocument }) => {
  const isEmpty = spokenSections(document.revision.sections).length === 0
  return isEmpty || talkFacts(document).outlook.center === 0 ? <NothingYet /> : <Advice document={document} />
}

/** What to cut from the open talk so that it fits while the speaker can still speak slowly. */
export const CutsScreen = () => {
  const document = useApp((state) => state.document)
  return document === null ? null : <TalkCuts key={document.talk.id} document={document} />
}
