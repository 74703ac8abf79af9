import { useState } from 'react'
import type { Millis } from '#shared/domain/time.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import { parseBounce } from './bounce.ts'

type Props = { readonly bounce: Millis; readonly onChange: (bounce: Millis) => void }

/** Within how many ms a second press is ignored; saved as soon as what stands there can be read. */
export const BounceField = ({ bounce, onChange }: Props) => {
  const t = useWords()
  const [typed, setTyped] = useState(String(bounce))
  const isRead = parseBounce(typed) !== null
  const type = (text: string): void => {
    setTyped(text)
    const value = parseBounce(text)
    if (value !== null && value !== bounce) onChange(value)
  }
  return (
    <TextField
      label={t('settings.bounce')}
      description={t('settings.bounce-about')}
      error={isRead ? null : t('settings.bounce-unreadable')}
      inputMode="numeric"
      value={typed}
      onChange={type}
    />
  )
}
