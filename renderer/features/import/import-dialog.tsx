import { useState } from 'react'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import { addDraft } from './add-draft.ts'
import { DraftPreview } from './draft-preview.tsx'
import { OutlineSource } from './outline-source.tsx'
import { useImport } from './use-import.ts'

/** Where what is read goes: a talk of its own, or more sections for the open one. */
type Into = 'new-talk' | 'open-talk'

type Props = { readonly into: Into; readonly onClose: () => void }

const PreviewActions = ({
  into,
  onUse,
  onOther,
}: {
  readonly into: Into
  readonly onUse: () => void
  readonly onOther: () => void
}) => {
  const t = useWords()
  return (
    <>
      <Button variant="plain" onPress={onOther}>
        {t('import.other')}
      </Button>
      <Button variant="primary" autoFocus onPress={onUse}>
        {t(into === 'new-talk' ? 'import.make' : 'import.add')}
      </Button>
    </>
  )
}

const useApply = ({ into, onClose }: Props): ((draft: OutlineDraft) => void) => {
  const actions = useActions()
  const language = useApp(shownLanguage)
  return (draft) => {
    void (into === 'new-talk' ? actions.createTalk(language, draft) : addDraft(actions, draft))
    onClose()
  }
}

/** Turns a file or a pasted list into sections, shown before anything changes. */
export const ImportDialog = (props: Props) => {
  const t = useWords()
  const { readOutline, chooseOutline } = useActions()
  const [text, setText] = useState('')
  const { state, read, restart } = useImport()
  const apply = useApply(props)
  const dialog = {
    title: t('import.title'),
    isOpen: true,
    onClose: props.onClose,
    closeLabel: t('action.close'),
    size: 'wide',
  } as const
  if (state.step === 'preview')
    return (
      <Dialog
        {...dialog}
        actions={<PreviewActions into={props.into} onUse={() => apply(state.draft)} onOther={restart} />}
      >
        <DraftPreview draft={state.draft} />
      </Dialog>
    )
  const isReading = state.step === 'reading'
  return (
    <Dialog
      {...dialog}
      actions={
        <Button
          variant="primary"
          isDisabled={text.trim() === '' || isReading}
          onPress={() => void read(() => readOutline(text))}
        >
          {t('import.read')}
        </Button>
      }
    >
      <OutlineSource
        text={text}
        onText={setText}
        isReading={isReading}
        problem={state.step === 'asking' ? state.problem : null}
        onChoose={() => void read(chooseOutline)}
      />
    </Dialog>
  )
}
