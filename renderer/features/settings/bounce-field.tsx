import { millis, type Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { WholeNumberField } from './whole-number-field.tsx'

type Props = { readonly bounce: Millis; readonly onChange: (bounce: Millis) => void }

/** What may be set, in ms, as settings.ts has it. */
const BOUNDS = { least: 0, most: 2000 } as const

/** Within how many ms a second press is ignored. */
export const BounceField = ({ bounce, onChange }: Props) => {
  const t = useWords()
  return (
    <WholeNumberField
      label={t('settings.bounce')}
      about={t('settings.bounce-about')}
      unreadable={t('settings.bounce-unreadable')}
      bounds={BOUNDS}
      value={bounce}
      onChange={(ms) => onChange(millis(ms))}
    />
  )
}
