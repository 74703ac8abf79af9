import { FolderOpen } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'
import { refusedWords } from './refused-words.ts'
import type { RefusedFile } from './use-import.ts'

type Props = {
  readonly text: string
  readonly onText: (text: string) => void
  /** How many of the files are read; null when none is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null
  readonly refused: readonly RefusedFile[]
  readonly onChoose: () => void
}

/** Where the outline comes from: files, or what is pasted. */
export const OutlineSource = ({ text, onText, reading, refused, onChoose }: Props) => {
  const t = useWords()
  const [only, another] = refused
  const sentence =
    only !== undefined && another === undefined ? t(`error.${only.problem}`) : refusedWords(t, refused)
  return (
    <div className={styles.from}>
      <Button icon={FolderOpen} isDisabled={reading !== null} onPress={onChoose}>
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
        error={only === undefined ? null : sentence}
      />
      <output className={styles.reading}>
        {reading === null
          ? ''
          : t('import.reading', { done: Math.min(reading.done + 1, reading.of), of: reading.of })}
      </output>
    </div>
  )
}
