import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import { ImportPreview, usePreview, type Into } from './import-preview.tsx'
import styles from './import.module.css'
import { refusedWords } from './refused-words.ts'
import { useDialog } from './use-dialog.ts'
import type { ReadFile, RefusedFile } from './use-import.ts'

type StepProps = {
  readonly file: ReadFile
  readonly isHere: boolean
  readonly left: number
  readonly refused: readonly RefusedFile[]
  /** Goes on to the next file; `into` is what became of this one, null when it was left out. */
  readonly onDone: (into: Into | null) => void
  readonly onOther: () => void
  readonly onClose: () => void
}

/** One file that was read; using it goes on to the next. */
export const PreviewStep = ({ file, isHere, left, refused, onDone, onOther, onClose }: StepProps) => {
  const t = useWords()
  const dialog = useDialog(onClose)
  const preview = usePreview(file.draft, isHere)
  const [isUsing, setUsing] = useState(false)
  const use = async (): Promise<void> => {
    setUsing(true)
    await preview.apply()
    onDone(preview.into)
  }
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button variant="plain" onPress={left > 0 ? () => onDone(null) : onOther}>
            {left > 0 ? t('import.skip', { count: left }) : t('import.other')}
          </Button>
          <Button variant="primary" autoFocus isDisabled={isUsing} onPress={() => void use()}>
            {t(`import.${preview.into}`)}
          </Button>
        </>
      }
    >
      {refused.length === 0 ? null : <p className={styles.refused}>{refusedWords(t, refused)}</p>}
      <ImportPreview draft={file.draft} name={file.name} preview={preview} />
    </Dialog>
  )
}
