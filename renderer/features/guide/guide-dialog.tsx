import { guideChapters } from '#shared/i18n/guide-chapters.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './guide-dialog.module.css'

/** What the forecast and the advisor mean, for speakers: a few short chapters to read. */
export const GuideDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  return (
    <Dialog title={t('guide.title')} isOpen size="wide" onClose={onClose} closeLabel={t('action.close')}>
      <div className={styles.guide}>
        {guideChapters(t).map(({ title, paragraphs }) => (
          <section key={title} className={styles.chapter}>
            <h3 className={styles.title}>{title}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
