import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import popover from './popover.module.css'

/** One of the things that can be chosen. */
export type Option<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string
}

type ChoiceProps<Id extends string> = {
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly hideLabel?: boolean
  readonly look?: 'boxed' | 'inline'
}

const Item = <Id extends string>({ option: { id, label, description } }: { readonly option: Option<Id> }) => (
  <ListBoxItem id={id} textValue={label} className={popover.item ?? ''}>
    <span className={popover.label}>
      {label}
      {description === undefined ? null : <span className={popover.description}>{description}</span>}
    </span>
    <Check aria-hidden size={16} strokeWidth={1.75} className={styles.tick} />
  </ListBoxItem>
)

/** One out of many, from a list that opens. */
export const Choice = <Id extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
  look = 'boxed',
}: ChoiceProps<Id>) => {
  const choose = (key: unknown): void => {
    const chosen = options.find(({ id }) => id === key)
    if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
  }
  return (
    <Select value={value} onChange={choose} className={field.field ?? ''}>
      <Label className={classNames(hideLabel ? field.hiddenLabel : field.label)}>{label}</Label>
      <Button className={classNames(styles.button, styles[look])}>
        <SelectValue className={styles.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden size={16} strokeWidth={1.75} className={styles.chevron} />
      </Button>
      <Popover className={popover.popover ?? ''}>
        <ListBox className={popover.list ?? ''}>
          {options.map((option) => (
            <Item key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
