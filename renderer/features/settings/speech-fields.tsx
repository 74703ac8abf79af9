import type { ChosenRates, SpeechRate, SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { useWords } from '#renderer/words.ts'
import { WholeNumberField } from './whole-number-field.tsx'

type Props = {
  readonly chosen: ChosenRates
  /** What estimates go by now; null while no talk is open. */
  readonly rates: SpeechRates | null
  readonly onChange: (chosen: ChosenRates) => void
}

/** What may be set, per minute, as speech-rates.ts has it. */
const WORDS = { least: 40, most: 400 } as const
const CHARACTERS = { least: 80, most: 1200 } as const

const aboutRate = (t: Translate, rate: SpeechRate | undefined): string =>
  rate === undefined || rate.runs === 0
    ? t('settings.rate-about')
    : t('settings.rate-measured', { count: rate.runs, rate: rate.perMinute })

/** How fast the speaker speaks, by script: what estimates go by until runs have shown it. */
export const SpeechFields = ({ chosen, rates, onChange }: Props) => {
  const t = useWords()
  return (
    <>
      <WholeNumberField
        label={t('settings.words-per-minute')}
        about={aboutRate(t, rates?.words)}
        unreadable={t('settings.rate-unreadable', WORDS)}
        bounds={WORDS}
        value={chosen.wordsPerMinute}
        onChange={(wordsPerMinute) => onChange({ ...chosen, wordsPerMinute })}
      />
      <WholeNumberField
        label={t('settings.characters-per-minute')}
        about={aboutRate(t, rates?.characters)}
        unreadable={t('settings.rate-unreadable', CHARACTERS)}
        bounds={CHARACTERS}
        value={chosen.charactersPerMinute}
        onChange={(charactersPerMinute) => onChange({ ...chosen, charactersPerMinute })}
      />
    </>
  )
}
