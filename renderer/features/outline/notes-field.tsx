import { useState } from 'react'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly notes: string; readonly onChange: (notes: string) => void }

/** The most characters of notes that a section holds, as section.ts has it. */
const LIMIT = 200_000

/** What the speaker wants to say; kept when the field is left. */
export const NotesField = ({ notes, onChange }: Props) => {
  const t = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    if (typed !== null && typed !== notes) onChange(typed)
    setTyped(null)
  }
  return (
    <TextField
      label={t('section.notes')}
      placeholder={t('section.notes-example')}
      multiline
      rows={8}
      maxLength={LIMIT}
      value={typed ?? notes}
      onChange={setTyped}
      onBlur={commit}
    />
  )
}
