import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { ForecastPopover } from '#renderer/ui/forecast/forecast-popover.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './next-time.module.css'

/** How long the next live run of the present plan will take, with the reasons one click away. */
export const NextTime = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const { openGuide } = useActions()
  const { forecast, budget } = talkFacts(document)
  return (
    <div className={styles.next}>
      <span className={styles.name}>{t('report.next-time')}</span>
      <ForecastPopover
        t={t}
        forecast={forecast}
        plan={document.revision.sections}
        budget={budget}
        onExplain={openGuide}
      />
    </div>
  )
}
