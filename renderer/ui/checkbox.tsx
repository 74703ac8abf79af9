import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, Text, type CheckboxFieldProps } from 'react-aria-components'
import styles from './checkbox.module.css'

type CheckboxProps = Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  readonly description?: string
}

/** Something that is so or not so, with its words beside it. */
export const Checkbox = ({ children, description, ...rest }: CheckboxProps) => (
  <CheckboxField {...rest}>
    <CheckboxButton className={styles.row ?? ''}>
      <span className={styles.box}>
        <Check aria-hidden size={14} strokeWidth={2.5} />
      </span>
      {children}
    </CheckboxButton>
    {description === undefined ? null : (
      <Text slot="description" className={styles.description ?? ''}>
        {description}
      </Text>
    )}
  </CheckboxField>
)
