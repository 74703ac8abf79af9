import { Redo2, Undo2 } from 'lucide-react'
import { useRef, type RefObject } from 'react'
import type { Talk } from '#shared/domain/talk.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { canUndo as isUndoable } from '#renderer/store/undo-actions.ts'
import { Button } from '#renderer/ui/button.tsx'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { useGoneFocus } from '#renderer/ui/use-gone-focus.ts'
import { useWords } from '#renderer/words.ts'
import { TalkFactsLine } from './talk-facts-line.tsx'
import styles from './talk-header.module.css'

const EditHistory = ({ title }: { readonly title: RefObject<HTMLInputElement | null> }) => {
  const t = useWords()
  const { undoLast, redoEdit } = useActions()
  const canUndo = useApp(isUndoable)
  const canRedo = useApp(({ future }) => future.length > 0)
  const buttons = useRef<HTMLDivElement>(null)
  useGoneFocus(buttons, () => buttons.current?.querySelector<HTMLElement>(':enabled') ?? title.current)
  return (
    <div ref={buttons} className={styles.undo}>
      <IconButton
        icon={Undo2}
        label={t('talk.undo')}
        keys={[COMMAND_KEY, 'Z']}
        isDisabled={!canUndo}
        onPress={() => void undoLast()}
      />
      <IconButton
        icon={Redo2}
        label={t('talk.redo')}
        keys={[COMMAND_KEY, 'Shift', 'Z']}
        isDisabled={!canRedo}
        onPress={() => void redoEdit()}
      />
    </div>
  )
}

/** The top of a talk, in every place: what it is, and the slot it must fit. */
export const TalkHeader = ({ talk }: { readonly talk: Talk }) => {
  const t = useWords()
  const { editTalk, go } = useActions()
  const title = useRef<HTMLInputElement>(null)
  const canRehearse = useApp(
    ({ place, document }) => place === 'outline' && (document?.revision.sections.length ?? 0) > 0,
  )
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          <InlineField
            label={t('talk.title')}
            placeholder={t('untitled.talk')}
            look="title"
            inputRef={title}
            value={talk.title}
            parse={(text) => typedLine(t, text)}
            onCommit={(typed) => void editTalk({ title: typed })}
          />
        </h1>
        <EditHistory title={title} />
        {canRehearse ? (
          <Button variant="primary" onPress={() => go('rehearse')}>
            {t('talk.rehearse')}
          </Button>
        ) : null}
      </div>
      <TalkFactsLine talk={talk} />
    </header>
  )
}
