import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components'
import { chanceState } from '#shared/domain/chance-state.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { rangeOf } from '#shared/domain/forecast/outlook.ts'
import { SHOWN_RANGE } from '#shared/domain/outlook-before.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import styles from './forecast-popover.module.css'
import type { ForecastProps } from './forecast-props.ts'
import { ForecastReasons } from './forecast-reasons.tsx'

/** How long the real talk will take and the chance that it fits, in a line; pressed, it says why. */
export const ForecastPopover = (props: ForecastProps) => {
  const { t, forecast, plan, budget, onExplain } = props
  const [isOpen, setOpen] = useState(false)
  const titleId = useId()
  const outlook = planOutlook(forecast, plan)
  const range = rangeWords(t, rangeOf(outlook, SHOWN_RANGE))
  const fit = fitChanceWords(t, outlook, budget)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={styles.line ?? ''}>
        <span className={styles.range}>{t('chance.live-range', { range })}</span>
        <StateMark size="small" state={chanceState(outlook, budget)} word={fit} />
        <VisuallyHidden>{t('chance.why')}</VisuallyHidden>
        <ChevronDown aria-hidden size={14} strokeWidth={1.75} className={styles.arrow} />
      </AriaButton>
      {/* Without a Dialog inside, the popover is the dialog, its hidden buttons for screen readers included. */}
      <Popover placement="bottom end" aria-labelledby={titleId} className={styles.popover ?? ''}>
        <ForecastReasons
          {...props}
          outlook={outlook}
          titleId={titleId}
          onExplain={() => {
            setOpen(false)
            onExplain()
          }}
        />
      </Popover>
    </DialogTrigger>
  )
}
