import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { signalWays, type SignalWay } from '#shared/domain/signals.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './signals.module.css'

type Props = {
  /** When the signal is given, in words. */
  readonly name: string
  readonly ways: { readonly [Way in SignalWay]: boolean }
  readonly onChange: (patch: { readonly [Way in SignalWay]?: boolean }) => void
  /** Where its time is typed; its name stands there otherwise. */
  readonly children?: ReactNode
  readonly onRemove?: () => void
}

/** One signal: when, and in which ways. */
export const SignalWays = ({ name, ways, onChange, children, onRemove }: Props) => {
  const t = useWords()
  return (
    <fieldset className={styles.row} aria-label={name}>
      {children ?? <span className={styles.name}>{name}</span>}
      <span className={styles.ways}>
        {signalWays.map((way) => (
          <Checkbox
            key={way}
            aria-label={t('signals.way-of', { way: t(`signals.${way}`), signal: name })}
            isSelected={ways[way]}
            onChange={(isOn) => onChange({ [way]: isOn })}
          >
            {t(`signals.${way}`)}
          </Checkbox>
        ))}
        {onRemove === undefined ? null : (
          <IconButton
            icon={X}
            size="small"
            label={t('signals.remove', { signal: name })}
            onPress={onRemove}
          />
        )}
      </span>
    </fieldset>
  )
}
