import { useEffect, type KeyboardEvent, type Ref } from 'react'
import { Input, TextField } from 'react-aria-components'
import { formatLength } from '#shared/domain/format.ts'
import { millis, seconds, type Millis } from '#shared/domain/time.ts'
import { classNames } from './class-names.ts'
import { FieldFrame } from './field-frame.tsx'
import field from './field.module.css'
import inline from './inline-field.module.css'
import type { Parsed } from './parsed.ts'
import { draftKeys, useDraft } from './use-draft.ts'

type TimeFieldProps<Value extends Millis | null> = {
  readonly label: string
  readonly value: Value
  /** Reads what speakers write; says why when it cannot. */
  readonly parse: (text: string) => Parsed<Value>
  readonly onCommit: (value: Value) => void
  readonly look?: 'boxed' | 'inline'
  readonly hideLabel?: boolean
  readonly description?: string
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
  /** Told whether what stands there is refused. */
  readonly onRefused?: (isRefused: boolean) => void
  /** Told after an Enter that was accepted. */
  readonly onEnter?: () => void
  /** What ↑ and ↓ add and take away, in ms. */
  readonly step?: Millis
}

const written = (value: Millis | null): string => (value === null ? '' : formatLength(value))

/** The text after one step up (+1) or down (−1), never under 0:00; null when what stands there cannot be read. */
const stepped = (parsed: Parsed<Millis | null>, by: number): string | null =>
  parsed.ok ? formatLength(millis(Math.max(0, (parsed.value ?? 0) + by))) : null

/** A length, typed as speakers write it. ↑ and ↓ step it; Enter or leaving commits, Esc restores; what cannot be read stays, with the sentence on why. */
export const TimeField = <Value extends Millis | null>({
  label,
  value,
  parse,
  onCommit,
  look = 'boxed',
  hideLabel = false,
  description,
  placeholder = '',
  inputRef,
  onRefused,
  onEnter,
  step = seconds(30),
}: TimeFieldProps<Value>) => {
  const draft = useDraft({ value, shown: written(value), parse, onCommit })
  const isRefused = draft.error !== null
  useEffect(() => onRefused?.(isRefused), [onRefused, isRefused])
  const onKeyDown = (event: KeyboardEvent): void => {
    draftKeys(draft, onEnter)(event)
    const isStep = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (!isStep || event.altKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    const text = stepped(parse(draft.text === '' ? '0' : draft.text), event.key === 'ArrowUp' ? step : -step)
    if (text !== null) draft.type(text)
  }
  return (
    <TextField
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.commit}
      isInvalid={isRefused}
      className={field.field ?? ''}
    >
      <FieldFrame label={label} hideLabel={hideLabel} description={description} error={draft.error}>
        <Input
          ref={inputRef}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
          className={classNames(
            'tabular-nums',
            look === 'inline' ? classNames(inline.box, inline.time) : field.box,
          )}
        />
      </FieldFrame>
    </TextField>
  )
}
