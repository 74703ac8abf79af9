import {
  Input,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components'
import styles from './field.module.css'
import { FieldFrame } from './field-frame.tsx'

type TextFieldProps = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly error?: string | null
  readonly multiline?: boolean
  readonly rows?: number
  readonly placeholder?: string
  readonly hideLabel?: boolean
}

/** A line or a page of text with its label; `error` is the sentence shown under it, and what was typed stays. */
export const TextField = ({
  label,
  description,
  error = null,
  multiline = false,
  rows = 4,
  placeholder = '',
  hideLabel = false,
  ...rest
}: TextFieldProps) => (
  <AriaTextField {...rest} isInvalid={error !== null} className={styles.field ?? ''}>
    <FieldFrame label={label} hideLabel={hideLabel} description={description} error={error}>
      {multiline ? (
        <TextArea rows={rows} placeholder={placeholder} className={styles.box ?? ''} />
      ) : (
        <Input placeholder={placeholder} className={styles.box ?? ''} />
      )}
    </FieldFrame>
  </AriaTextField>
)
