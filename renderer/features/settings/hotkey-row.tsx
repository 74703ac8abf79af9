import { useState, type KeyboardEvent } from 'react'
import type { HotkeyName, HotkeyProblem } from '#shared/domain/hotkeys.ts'
import { pressedKeys } from '#shared/domain/pressed-keys.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './hotkeys.module.css'

type Props = {
  readonly name: HotkeyName
  readonly keys: string | null
  readonly problem: HotkeyProblem | null
  readonly onChange: (keys: string | null) => void
}

/** A hotkey: its keys, recorded by pressing them, and in words why they do not work. */
export const HotkeyRow = ({ name, keys, problem, onChange }: Props) => {
  const t = useWords()
  const [isRecording, setRecording] = useState(false)
  const label = t(`hotkeys.${name}`)
  const shown = isRecording ? t('hotkeys.press') : (keys ?? t('hotkeys.none'))
  const record = (event: KeyboardEvent): void => {
    if (!isRecording || event.code === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.code === 'Escape') return setRecording(false)
    const pressed = pressedKeys(event)
    if (pressed === null) return
    setRecording(false)
    onChange(pressed)
  }
  return (
    <div className={styles.row}>
      <span>{label}</span>
      <div className={styles.keys} onKeyDownCapture={record}>
        <Button
          size="small"
          aria-label={t('hotkeys.change', { name: label, keys: shown })}
          onPress={() => setRecording(true)}
          onBlur={() => setRecording(false)}
        >
          {shown}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={t('hotkeys.clear', { name: label })}
          isDisabled={keys === null}
          onPress={() => onChange(null)}
        >
          ×
        </Button>
      </div>
      <output className={styles.problem}>{problem === null ? '' : t(`hotkeys.problem.${problem}`)}</output>
    </div>
  )
}
