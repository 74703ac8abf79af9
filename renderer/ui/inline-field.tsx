import type { ReactNode, Ref } from 'react'
import { Input, TextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame } from './field-frame.tsx'
import field from './field.module.css'
import styles from './inline-field.module.css'
import type { Parsed } from './parsed.ts'
import { draftKeys, useDraft } from './use-draft.ts'

type InlineFieldProps = {
  /** The field's name, for screen readers. */
  readonly label: ReactNode
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly parse?: (text: string) => Parsed<string>
  readonly placeholder?: string
  readonly look?: 'body' | 'title' | 'quiet'
  readonly inputRef?: Ref<HTMLInputElement>
  /** Told after an Enter that was accepted. */
  readonly onEnter?: () => void
}

const asTyped = (text: string): Parsed<string> => ({ ok: true, value: text })

/** Text that turns into a field when it is pointed at. Enter or leaving commits, Esc restores; what is refused stays. */
export const InlineField = ({
  label,
  value,
  onCommit,
  parse = asTyped,
  placeholder = '',
  look = 'body',
  inputRef,
  onEnter,
}: InlineFieldProps) => {
  const draft = useDraft({ value, shown: value, parse, onCommit })
  return (
    <TextField
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.commit}
      isInvalid={draft.error !== null}
      className={field.field ?? ''}
    >
      <FieldFrame label={label} hideLabel description={undefined} error={draft.error}>
        <Input
          ref={inputRef}
          placeholder={placeholder}
          autoComplete="off"
          onKeyDown={draftKeys(draft, onEnter)}
          className={classNames(styles.box, styles[look])}
        />
      </FieldFrame>
    </TextField>
  )
}
