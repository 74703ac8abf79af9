import { useState } from 'react'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import { ImportPreview, usePreview } from './import-preview.tsx'
import { OutlineSource } from './outline-source.tsx'
import { readingOf, useImport, type ReadFile, type Reading } from './use-import.ts'

type Props = {
  readonly into: 'new-talk' | 'open-talk'
  /** Files that were dropped on the window: they are read at once. */
  readonly files: readonly File[]
  readonly onClose: () => void
}

const useDialog = (onClose: () => void) => {
  const t = useWords()
  return {
    title: t('import.title'),
    isOpen: true,
    onClose,
    closeLabel: t('action.close'),
    size: 'wide',
  } as const
}

type StepProps = {
  readonly file: ReadFile
  readonly isHere: boolean
  readonly left: number
  readonly onDone: () => void
  readonly onOther: () => void
  readonly onClose: () => void
}

/** One file that was read; using it goes on to the next. */
const PreviewStep = ({ file, isHere, left, onDone, onOther, onClose }: StepProps) => {
  const t = useWords()
  const dialog = useDialog(onClose)
  const preview = usePreview(file.draft, isHere)
  const use = (): void => {
    preview.apply()
    onDone()
  }
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button variant="plain" onPress={left > 0 ? onDone : onOther}>
            {left > 0 ? t('import.skip', { count: left }) : t('import.other')}
          </Button>
          <Button variant="primary" autoFocus onPress={use}>
            {t(`import.${preview.into}`)}
          </Button>
        </>
      }
    >
      <ImportPreview draft={file.draft} name={file.name} preview={preview} />
    </Dialog>
  )
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

/** Turns files or a pasted list into sections, shown before anything changes. */
export const ImportDialog = ({ into, files, onClose }: Props) => {
  const t = useWords()
  const dialog = useDialog(onClose)
  const readings = useReadings()
  const [text, setText] = useState('')
  const { state, read, restart, next } = useImport(files.map(readings.ofFile))
  if (state.step === 'preview') {
    const [file, ...more] = state.files
    return (
      <PreviewStep
        key={`${more.length} ${file.name}`}
        file={file}
        isHere={into === 'open-talk'}
        left={more.length}
        onDone={() => next() || onClose()}
        onOther={restart}
        onClose={onClose}
      />
    )
  }
  const isReading = state.step === 'reading'
  return (
    <Dialog
      {...dialog}
      actions={
        isReading ? (
          <Button onPress={restart}>{t('import.cancel')}</Button>
        ) : (
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            onPress={() => read([readings.ofText(text)])}
          >
            {t('import.read')}
          </Button>
        )
      }
    >
      <OutlineSource
        text={text}
        onText={setText}
        reading={isReading ? state : null}
        refused={state.step === 'asking' ? state.refused : []}
        onChoose={() => read([readings.ofChosen])}
      />
    </Dialog>
  )
}
