import { FileInput, Presentation, SquarePen, Timer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { wallNow } from '#renderer/clock.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { WayIn } from './way-in.tsx'
import { WelcomePicture } from './welcome-picture.tsx'
import styles from './welcome-screen.module.css'

/** The first start: no empty shell but three ways in, each one click from a first run. */
export const WelcomeScreen = ({ onImport }: { readonly onImport: () => void }) => {
  const t = useWords()
  const { moment } = useWriting()
  const { createTalk, openDemo, startClock } = useActions()
  const language = useApp(shownLanguage)
  const screen = useRef<HTMLElement>(null)
  useEffect(() => screen.current?.focus(), [])
  return (
    <main ref={screen} tabIndex={-1} className={styles.screen}>
      <div className={styles.middle}>
        <WelcomePicture />
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.about}>{t('welcome.about')}</p>
        <ul className={styles.ways}>
          <WayIn
            icon={FileInput}
            name={t('welcome.import')}
            about={t('welcome.import-about')}
            onGo={onImport}
          />
          <WayIn
            icon={SquarePen}
            name={t('welcome.type')}
            about={t('welcome.type-about')}
            onGo={() => void createTalk(language, null)}
          />
          <WayIn
            icon={Presentation}
            name={t('welcome.demo')}
            about={t('welcome.demo-about')}
            onGo={() => void openDemo(language)}
          />
        </ul>
        <Button variant="plain" icon={Timer} onPress={() => void startClock(t, moment(wallNow()))}>
          {t('clock.start')}
        </Button>
        <p className={styles.private}>{t('welcome.private')}</p>
      </div>
    </main>
  )
}
