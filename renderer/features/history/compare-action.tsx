import { Columns2 } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './compare-action.module.css'
import type { Pair } from './chosen-runs.ts'

type CompareActionProps = {
  readonly chosen: number
  readonly runs: number
  readonly pair: Pair | null
  readonly onCompare: (pair: Pair) => void
}

/** The way to the comparison: of the ticked runs, or of the last two at one click. */
export const CompareAction = ({ chosen, runs, pair, onCompare }: CompareActionProps) => {
  const t = useWords()
  if (runs < 2) return null
  return (
    <div className={styles.action}>
      <output className={styles.hint}>{chosen === 1 ? t('history.choose-one-more') : ''}</output>
      <Button
        variant="primary"
        icon={Columns2}
        isDisabled={pair === null}
        onPress={() => pair !== null && onCompare(pair)}
      >
        {t(chosen === 0 ? 'history.compare-last' : 'history.compare')}
      </Button>
    </div>
  )
}
