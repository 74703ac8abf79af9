import { FolderOpen } from 'lucide-react'
import type { FailureCode } from '#shared/ipc/failure.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'

type Props = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly isReading: boolean
  readonly problem: FailureCode | null
  readonly onChoose: () => void
}

/** Where the outline comes from: a file, or what is pasted. */
export const OutlineSource = ({ text, onText, isReading, problem, onChoose }: Props) => {
  const t = useWords()
  return (
    <div className={styles.source}>
      <Button icon={FolderOpen} isDisabled={isReading} onPress={onChoose}>
        {t('import.choose')}
      </Button>
      <TextField
        label={t('import.paste')}
        multiline
        rows={9}
        autoFocus
        value={text}
        onChange={onText}
        placeholder={t('import.paste-example')}
        error={problem === null ? null : t(`error.${problem}`)}
      />
      <output className={styles.reading}>{isReading ? t('import.reading') : ''}</output>
    </div>
  )
}
