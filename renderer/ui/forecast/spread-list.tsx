import { spreadShares } from '#shared/domain/forecast/spread-shares.ts'
import { findSection } from '#shared/domain/plan.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'
import type { ForecastProps } from './forecast-props.ts'
import styles from './spread-list.module.css'

/** As many sections as are named; the rest is one line. */
const NAMED = 4

type Line = { readonly id: string; readonly name: string; readonly share: number }

const linesOf = ({ t, forecast, plan }: Pick<ForecastProps, 't' | 'forecast' | 'plan'>): readonly Line[] => {
  const { sections, shared } = spreadShares(forecast, plan)
  const rest = sections.slice(NAMED)
  const named = sections.slice(0, NAMED).map(({ id, share }) => ({
    id,
    name: findSection(plan, id)?.title || t('untitled.section'),
    share,
  }))
  const others = {
    id: 'others',
    name: t('chance.spread.others', { count: rest.length }),
    share: rest.reduce((all, { share }) => all + share, 0),
  }
  return [
    { id: 'shared', name: t('chance.spread.shared'), share: shared },
    ...named,
    ...(rest.length === 0 ? [] : [others]),
  ]
}

/** Which part of the uncertainty each section brings, and what they all have in common. */
export const SpreadList = (props: Pick<ForecastProps, 't' | 'forecast' | 'plan'>) => (
  <ul className={styles.list}>
    {linesOf(props).map(({ id, name, share }) => (
      <li key={id} className={styles.line}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${share * 100}%` }} />
        </span>
        <span className={styles.share}>{percentWords(props.t, share)}</span>
      </li>
    ))}
  </ul>
)
