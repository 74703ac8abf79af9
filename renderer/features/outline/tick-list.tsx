import { Checkbox } from '#renderer/ui/checkbox.tsx'
import styles from './section-details.module.css'

type Props<Id extends string> = {
  readonly heading: string
  /** Said where there is nothing to tick. */
  readonly none: string
  /** `refused`: why it cannot be ticked. */
  readonly options: readonly { readonly id: Id; readonly label: string; readonly refused?: string }[]
  readonly ticked: readonly Id[]
  readonly onChange: (ticked: readonly Id[]) => void
}

/** Things of which any number hold. */
export const TickList = <Id extends string>({ heading, none, options, ticked, onChange }: Props<Id>) => (
  <fieldset className={styles.ticks}>
    <legend className={styles.legend}>{heading}</legend>
    {options.length === 0 ? <p className={styles.none}>{none}</p> : null}
    {options.map(({ id, label, refused }) => (
      <Checkbox
        key={id}
        isDisabled={refused !== undefined}
        {...(refused === undefined ? {} : { description: refused })}
        isSelected={ticked.includes(id)}
        onChange={(isTicked) => onChange(isTicked ? [...ticked, id] : ticked.filter((one) => one !== id))}
      >
        {label}
      </Checkbox>
    ))}
  </fieldset>
)
