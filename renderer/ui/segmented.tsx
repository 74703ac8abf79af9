import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Option } from './choice.tsx'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './segmented.module.css'

type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly hideLabel?: boolean
}

/** One out of few, all of them in sight. */
export const Segmented = <Id extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: SegmentedProps<Id>) => {
  const choose = (picked: string): void => {
    const chosen = options.find(({ id }) => id === picked)
    if (chosen !== undefined) onChange(chosen.id)
  }
  return (
    <RadioGroup value={value} onChange={choose} orientation="horizontal" className={field.field ?? ''}>
      <Label className={classNames(hideLabel ? field.hiddenLabel : field.label)}>{label}</Label>
      <div>
        <div className={styles.group}>
          {options.map((option) => (
            <RadioField key={option.id} value={option.id}>
              <RadioButton className={styles.segment ?? ''}>{option.label}</RadioButton>
            </RadioField>
          ))}
        </div>
      </div>
    </RadioGroup>
  )
}
