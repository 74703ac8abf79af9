import { percentWords } from '#shared/i18n/chance-words.ts'
import { cutSettings } from '#renderer/store/cut-question.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'

/** The chances to fit that can be wanted. */
const WANTED = [0.6, 0.7, 0.8, 0.9]

/** How sure the speaker wants to be of ending in time; kept for all talks. */
export const WantedChoice = () => {
  const t = useWords()
  const cuts = useApp(cutSettings)
  const { changeSettings } = useActions()
  return (
    <Segmented
      label={t('cuts.wanted')}
      options={WANTED.map((wanted) => ({ id: String(wanted), label: percentWords(t, wanted) }))}
      value={String(cuts.wanted)}
      onChange={(wanted) => void changeSettings({ cuts: { ...cuts, wanted: Number(wanted) } })}
    />
  )
}
