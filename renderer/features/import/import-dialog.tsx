import { useState } from 'react'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import type { Into } from './import-preview.tsx'
import { OutlineSource } from './outline-source.tsx'
import { PreviewStep } from './preview-step.tsx'
import { useDialog } from './use-dialog.ts'
import { readingOf, useImport, type Reading, type RefusedFile } from './use-import.ts'

type Props = {
  readonly into: 'new-talk' | 'open-talk'
  /** Files that were dropped on the window: they are read at once. */
  readonly files: readonly File[]
  readonly onClose: () => void
}

const useReadings = () => {
  const { readOutline, readFile, chooseOutline } = useActions()
  return {
    ofText: (text: string): Reading => readingOf('', () => readOutline(text)),
    ofFile: (file: File): Reading => readingOf(file.name, () => readFile(file)),
    ofChosen: async () =>
      (await chooseOutline()).map(({ name, draft, problem }) =>
        draft === null ? { name, problem: problem ?? ('internal' as const) } : { name, draft },
      ),
  }
}

type AskProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly reading: { readonly done: number; readonly of: number } | null
  readonly refused: readonly RefusedFile[]
  readonly onRead: (readings: readonly Reading[]) => void
  readonly onStop: () => void
  readonly onClose: () => void
}

/** Asks where the outline is; what was pasted stays while it is read, and when it is refused. */
const AskStep = ({ text, onText, reading, refused, onRead, onStop, onClose }: AskProps) => {
  const t = useWords()
  const dialog = useDialog(onClose)
  const readings = useReadings()
  return (
    <Dialog
      {...dialog}
      actions={
        reading === null ? (
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            onPress={() => onRead([readings.ofText(text)])}
          >
            {t('import.read')}
          </Button>
        ) : (
          <Button onPress={onStop}>{t('import.cancel')}</Button>
        )
      }
    >
      <OutlineSource
        text={text}
        onText={onText}
        reading={reading}
        refused={refused}
        onChoose={() => onRead([readings.ofChosen])}
      />
    </Dialog>
  )
}

/** Turns files or a pasted list into sections, shown before anything changes. */
export const ImportDialog = ({ into, files, onClose }: Props) => {
  const { ofFile } = useReadings()
  const [text, setText] = useState('')
  const [isHere, setHere] = useState(into === 'open-talk')
  const { state, read, restart, next } = useImport(files.map(ofFile))
  /** Once a file has made a talk of its own, the others are not for that one. */
  const goOn = (done: Into | null): void => {
    if (done === 'make') setHere(false)
    if (!next()) onClose()
  }
  if (state.step !== 'preview')
    return (
      <AskStep
        text={text}
        onText={setText}
        reading={state.step === 'reading' ? state : null}
        refused={state.step === 'asking' ? state.refused : []}
        onRead={read}
        onStop={restart}
        onClose={onClose}
      />
    )
  const [file, ...more] = state.files
  return (
    <PreviewStep
      key={`${more.length} ${file.name}`}
      file={file}
      isHere={isHere}
      left={more.length}
      refused={state.refused}
      onDone={goOn}
      onOther={restart}
      onClose={onClose}
    />
  )
}
