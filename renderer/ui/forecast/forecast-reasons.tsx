import { chanceBetween, chanceWithin, rangeOf, type Outlook } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import { SHOWN_RANGE } from '#shared/domain/outlook-before.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'
import { basisWords, rangeWords } from '#shared/i18n/forecast-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { ForecastProps } from './forecast-props.ts'
import styles from './forecast-reasons.module.css'
import { SpreadList } from './spread-list.tsx'

type Props = ForecastProps & {
  readonly outlook: Outlook
  /** Of the heading, which names the whole. */
  readonly titleId: string
}

const Figure = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <div className={styles.figure}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** A forecast with its reasons: the figures, what they rest on, and where the uncertainty comes from. */
export const ForecastReasons = ({ t, forecast, plan, budget, outlook, titleId, onExplain }: Props) => {
  const window = { from: budget.windowStart, to: budget.target }
  return (
    <div className={styles.reasons}>
      <h2 id={titleId} className={styles.title}>
        {t('chance.title')}
      </h2>
      <dl className={styles.figures}>
        <Figure name={t('chance.middle')}>{formatLength(outlook.center)}</Figure>
        <Figure name={t('chance.four-in-five')}>{rangeWords(t, rangeOf(outlook, SHOWN_RANGE))}</Figure>
        <Figure name={t('chance.in-budget', { budget: formatLength(budget.budget) })}>
          {percentWords(t, chanceWithin(outlook, budget.budget))}
        </Figure>
        <Figure
          name={t('chance.in-window', { from: formatLength(window.from), to: formatLength(window.to) })}
        >
          {percentWords(t, chanceBetween(outlook, window.from, window.to))}
        </Figure>
      </dl>
      <h3 className={styles.heading}>{t('chance.rests-on')}</h3>
      <ul className={styles.basis}>
        {basisWords(t, forecast.basis).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t('chance.spread')}</h3>
      <SpreadList t={t} forecast={forecast} plan={plan} />
      <Button size="small" onPress={onExplain}>
        {t('chance.explain')}
      </Button>
    </div>
  )
}
