import { hotkeyNames, hotkeyProblem } from '#shared/domain/hotkeys.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import { HotkeyRow } from './hotkey-row.tsx'
import styles from './hotkeys.module.css'

/** The system-wide hotkeys: off until they are wanted, each with its keys and what is wrong with them. */
export const Hotkeys = () => {
  const t = useWords()
  const { changeSettings } = useActions()
  const hotkeys = useApp(({ settings }) => settings.hotkeys)
  const states = useApp((state) => state.hotkeys)
  return (
    <section className={styles.hotkeys} aria-label={t('hotkeys.title')}>
      <Checkbox
        isSelected={hotkeys.isOn}
        description={t('hotkeys.about')}
        onChange={(isOn) => void changeSettings({ hotkeys: { ...hotkeys, isOn } })}
      >
        {t('hotkeys.title')}
      </Checkbox>
      {hotkeys.isOn
        ? hotkeyNames.map((name) => (
            <HotkeyRow
              key={name}
              name={name}
              keys={hotkeys.keys[name]}
              problem={
                hotkeyProblem(hotkeys, name) ?? states.find((state) => state.name === name)?.problem ?? null
              }
              onChange={(keys) =>
                void changeSettings({ hotkeys: { ...hotkeys, keys: { ...hotkeys.keys, [name]: keys } } })
              }
            />
          ))
        : null}
    </section>
  )
}
