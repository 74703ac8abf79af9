import { useState } from 'react'
import { TextField } from '#renderer/ui/text-field.tsx'
import { parseWhole, type Bounds } from './whole-number.ts'

type Props = {
  readonly label: string
  readonly about: string
  /** Said when what stands there is no number within the bounds. */
  readonly unreadable: string
  readonly bounds: Bounds
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A whole number; saved as soon as what stands there can be read. */
export const WholeNumberField = ({ label, about, unreadable, bounds, value, onChange }: Props) => {
  const [typed, setTyped] = useState(String(value))
  const type = (text: string): void => {
    setTyped(text)
    const read = parseWhole(text, bounds)
    if (read !== null && read !== value) onChange(read)
  }
  return (
    <TextField
      label={label}
      description={about}
      error={parseWhole(typed, bounds) === null ? unreadable : null}
      inputMode="numeric"
      value={typed}
      onChange={type}
    />
  )
}
