import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

type FieldFrameProps = {
  readonly label: ReactNode
  readonly hideLabel: boolean
  readonly description: string | undefined
  readonly error: string | null
  readonly children: ReactNode
}

/** A field's label above it, and below it what it is for or the sentence on what is wrong. Stands within a RAC field. */
export const FieldFrame = ({ label, hideLabel, description, error, children }: FieldFrameProps) => (
  <>
    <Label className={classNames(hideLabel ? styles.hiddenLabel : styles.label)}>{label}</Label>
    {children}
    {description === undefined || error !== null ? null : (
      <Text slot="description" className={styles.description ?? ''}>
        {description}
      </Text>
    )}
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
  </>
)
