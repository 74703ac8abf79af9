import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { millis, toWholeSeconds } from '#shared/domain/time.ts'
import { expectedPieces } from '#renderer/store/bar-pieces.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './fits.module.css'
import { pieceWords } from './piece-words.ts'

/** Nothing has to go: how much is spare, and the way to a rehearsal. */
export const Fits = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const { go } = useActions()
  const { budget, expected, expectedTotal } = talkFacts(document)
  const below = millis(budget.target - toWholeSeconds(expectedTotal))
  return (
    <section className={styles.fits}>
      <h3>{t('cuts.fits')}</h3>
      <p className={styles.words}>
        {t(below > 0 ? 'cuts.fits.text' : 'cuts.fits.exact', {
          by: formatLength(below),
          target: formatLength(budget.target),
        })}
      </p>
      <SlotBar
        budget={budget}
        pieces={expectedPieces(document.revision.sections, expected)}
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
