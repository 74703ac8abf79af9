import { useMemo } from 'react'
import { Autocomplete, Group, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { allCommands, type Command, type PaletteDoors } from './commands.ts'
import styles from './palette.module.css'

const Item = ({ command: { id, kind, name, about = '', keys } }: { readonly command: Command }) => {
  const t = useWords()
  return (
    <ListBoxItem id={id} textValue={`${name} ${about}`} className={styles.item ?? ''}>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
      {keys === undefined ? <span className={styles.about}>{t(kind)}</span> : <Kbd keys={keys} />}
    </ListBoxItem>
  )
}

/** Everything by name: talks, places, actions. Typing narrows, arrows choose, Enter does it. */
export const Palette = ({ onClose, ...doors }: PaletteDoors & { readonly onClose: () => void }) => {
  const t = useWords()
  const actions = useActions()
  const library = useApp((state) => state.library)
  const talkId = useApp(({ document }) => document?.talk.id ?? null)
  const language = useApp(shownLanguage)
  const { moment } = useWriting()
  const { contains } = useFilter({ sensitivity: 'base' })
  const { onImport, onArchive, onSettings } = doors
  const commands = useMemo(
    () =>
      allCommands({
        t,
        actions,
        library,
        talkId,
        language,
        moment,
        commandKey: COMMAND_KEY,
        doors: { onImport, onArchive, onSettings },
      }),
    [t, actions, library, talkId, language, moment, onImport, onArchive, onSettings],
  )
  const run = (key: unknown): void => {
    onClose()
    commands.find(({ id }) => id === key)?.run()
  }
  return (
    <Dialog title={t('palette.title')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <Autocomplete filter={contains}>
        <TextField aria-label={t('palette.field')} autoFocus>
          <Input className={styles.field ?? ''} placeholder={t('palette.field')} />
        </TextField>
        {/* Its items never have the focus, so the keyboard scrolls by what holds them. */}
        <Group tabIndex={0} aria-label={t('palette.results')} className={styles.scroller ?? ''}>
          <ListBox
            aria-label={t('palette.results')}
            className={styles.list ?? ''}
            items={commands}
            selectionMode="none"
            onAction={run}
            renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
          >
            {(command) => <Item command={command} />}
          </ListBox>
        </Group>
      </Autocomplete>
    </Dialog>
  )
}
