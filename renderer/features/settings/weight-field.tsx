import { useState } from 'react'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import { parseWeight } from './parse-weight.ts'

type WeightFieldProps = {
  readonly label: string
  readonly weight: number
  readonly heaviest: number
  readonly onChange: (weight: number) => void
}

/** What something weighs; saved as soon as what stands there can be read. */
export const WeightField = ({ label, weight, heaviest, onChange }: WeightFieldProps) => {
  const t = useWords()
  const [typed, setTyped] = useState(String(weight))
  const type = (text: string): void => {
    setTyped(text)
    const read = parseWeight(text, heaviest)
    if (read !== null && read !== weight) onChange(read)
  }
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed}
      error={parseWeight(typed, heaviest) === null ? t('settings.cuts.unreadable', { heaviest }) : null}
      onChange={type}
    />
  )
}
