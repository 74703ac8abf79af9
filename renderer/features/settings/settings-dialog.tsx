import { useActions, useApp } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useWords } from '#renderer/words.ts'
import { BounceField } from './bounce-field.tsx'
import { CutWeightFields } from './cut-weights.tsx'
import { Hotkeys } from './hotkeys.tsx'
import styles from './settings-dialog.module.css'
import { Signals } from './signals.tsx'
import { SpeechFields } from './speech-fields.tsx'

const languages = ['system', 'en', 'ja'] as const
const themes = ['system', 'light', 'dark'] as const

const About = () => {
  const t = useWords()
  const { version, dataFolder } = useApp(({ info }) => info)
  return (
    <footer className={styles.about}>
      <p>{t('settings.data')}</p>
      <p className={styles.folder}>{dataFolder}</p>
      <p>{t('settings.private')}</p>
      <p className={styles.version}>{t('settings.version', { version })}</p>
    </footer>
  )
}

/** Whether the small clock takes clicks; the tray and a hotkey turn this too. */
const ClickThrough = () => {
  const t = useWords()
  const { changeSettings } = useActions()
  const mini = useApp(({ settings }) => settings.mini)
  return (
    <Checkbox
      isSelected={mini.clickThrough}
      description={t('settings.click-through-about')}
      onChange={(clickThrough) => void changeSettings({ mini: { ...mini, clickThrough } })}
    >
      {t('settings.click-through')}
    </Checkbox>
  )
}

/** What holds for the whole app. Every change takes effect at once. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  const { changeSettings } = useActions()
  const settings = useApp((state) => state.settings)
  const rates = useApp(({ document }) => document?.rates ?? null)
  return (
    <Dialog title={t('settings.title')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <div className={styles.settings}>
        <Segmented
          label={t('settings.language')}
          options={languages.map((id) => ({ id, label: t(`settings.language.${id}`) }))}
          value={settings.language}
          onChange={(language) => void changeSettings({ language })}
        />
        <Segmented
          label={t('settings.theme')}
          options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
          value={settings.theme}
          onChange={(theme) => void changeSettings({ theme })}
        />
        <BounceField bounce={settings.bounce} onChange={(bounce) => void changeSettings({ bounce })} />
        <ClickThrough />
        <Signals />
        <SpeechFields
          chosen={settings.speech}
          rates={rates}
          onChange={(speech) => void changeSettings({ speech })}
        />
        <Hotkeys />
        <CutWeightFields />
        <About />
      </div>
    </Dialog>
  )
}
