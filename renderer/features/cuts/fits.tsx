import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'
import { forecastPieces } from '#renderer/store/bar-pieces.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './fits.module.css'
import { pieceWords } from './piece-words.ts'

type FitsProps = { readonly document: TalkDocument; readonly wanted: number }

/** Nothing has to go: how likely that is, and the way to a rehearsal. */
export const Fits = ({ document, wanted }: FitsProps) => {
  const t = useWords()
  const { go } = useActions()
  const { budget, forecast, outlook } = talkFacts(document)
  return (
    <section className={styles.fits}>
      <h3>{t('cuts.fits')}</h3>
      <p className={styles.words}>
        {t('cuts.fits.text', {
          chance: percentWords(t, chanceWithin(outlook, budget.budget)),
          wanted: percentWords(t, wanted),
        })}
      </p>
      <SlotBar
        budget={budget}
        pieces={forecastPieces(document.revision.sections, forecast)}
        label={t('cuts.expected')}
        describePiece={(piece) => pieceWords(t, piece)}
      />
      <div>
        <Button variant="primary" onPress={() => go('rehearse')}>
          {t('cuts.rehearse')}
        </Button>
      </div>
    </section>
  )
}
