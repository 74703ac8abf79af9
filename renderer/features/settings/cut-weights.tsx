import { useState } from 'react'
import { changeTypes, DEFAULT_WEIGHTS, HEAVIEST, type CutWeights } from '#shared/domain/cuts/cut-weights.ts'
import { priorities } from '#shared/domain/section.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './cut-weights.module.css'
import { WeightField } from './weight-field.tsx'

/** One weight: its name, what it is, and the weights with another one in its place. */
type Entry = {
  readonly label: string
  readonly weight: number
  readonly heaviest: number
  readonly put: (weight: number) => CutWeights
}

const rowsOf = (t: Translate, weights: CutWeights): readonly (readonly Entry[])[] => [
  priorities.map((priority) => ({
    label: t(`priority.${priority}`),
    weight: weights.priorities[priority],
    heaviest: HEAVIEST.priorities,
    put: (weight) => ({ ...weights, priorities: { ...weights.priorities, [priority]: weight } }),
  })),
  changeTypes.map((type) => ({
    label: t(`settings.cuts.${type}`),
    weight: weights.ways[type],
    heaviest: HEAVIEST.ways,
    put: (weight) => ({ ...weights, ways: { ...weights.ways, [type]: weight } }),
  })),
  (['touch', 'shortfall'] as const).map((name) => ({
    label: t(`settings.cuts.${name}`),
    weight: weights[name],
    heaviest: HEAVIEST[name],
    put: (weight) => ({ ...weights, [name]: weight }),
  })),
]

/** What losing something weighs when the advisor compares cuts. */
export const CutWeightFields = () => {
  const t = useWords()
  const { changeSettings } = useActions()
  const cuts = useApp(({ settings }) => settings.cuts)
  // Fields hold what is typed: they begin anew when the weights are set back.
  const [round, setRound] = useState(0)
  const change = (weights: CutWeights): void => void changeSettings({ cuts: { ...cuts, weights } })
  const reset = (): void => {
    change(DEFAULT_WEIGHTS)
    setRound(round + 1)
  }
  return (
    <section className={styles.weights} aria-label={t('settings.cuts')}>
      <h3 className={styles.head}>{t('settings.cuts')}</h3>
      <p className={styles.about}>{t('settings.cuts.about')}</p>
      {rowsOf(t, cuts.weights).map((row) => (
        <div key={`${round} ${row[0]?.label}`} className={styles.row}>
          {row.map(({ label, weight, heaviest, put }) => (
            <WeightField
              key={label}
              label={label}
              weight={weight}
              heaviest={heaviest}
              onChange={(next) => change(put(next))}
            />
          ))}
        </div>
      ))}
      <div>
        <Button size="small" onPress={reset}>
          {t('settings.cuts.reset')}
        </Button>
      </div>
    </section>
  )
}
