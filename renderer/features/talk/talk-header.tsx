import { Redo2, Undo2 } from 'lucide-react'
import type { TalkDocument } from '#shared/domain/library.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { InlineField } from '#renderer/ui/inline-field.tsx'
import { useWords } from '#renderer/words.ts'
import { PlanBar } from './plan-bar.tsx'
import { PlannedLine } from './planned-line.tsx'
import { TalkFactsLine } from './talk-facts-line.tsx'
import styles from './talk-header.module.css'

type Props = { readonly document: TalkDocument }

const EditHistory = () => {
  const t = useWords()
  const { undoEdit, redoEdit } = useActions()
  const canUndo = useApp(({ past }) => past.length > 0)
  const canRedo = useApp(({ future }) => future.length > 0)
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t('talk.undo')}
        keys={[COMMAND_KEY, 'Z']}
        isDisabled={!canUndo}
        onPress={() => void undoEdit()}
      />
      <IconButton
        icon={Redo2}
        label={t('talk.redo')}
        keys={[COMMAND_KEY, 'Shift', 'Z']}
        isDisabled={!canRedo}
        onPress={() => void redoEdit()}
      />
    </>
  )
}

/** The top of a talk: what it is, the slot it must fit, and whether its plan does. */
export const TalkHeader = ({ document }: Props) => {
  const t = useWords()
  const { editTalk, go } = useActions()
  const { talk, revision } = document
  const { budget, planned } = talkFacts(document)
  const onOutline = useApp(({ place }) => place === 'outline')
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          <InlineField
            label={t('talk.title')}
            placeholder={t('untitled.talk')}
            look="title"
            value={talk.title}
            parse={(text) => typedLine(t, text)}
            onCommit={(title) => void editTalk({ title })}
          />
        </h1>
        <EditHistory />
        {onOutline ? (
          <Button variant="primary" onPress={() => go('rehearse')}>
            {t('talk.rehearse')}
          </Button>
        ) : null}
      </div>
      <TalkFactsLine talk={talk} />
      <PlannedLine planned={planned} budget={budget} />
      <PlanBar plan={revision.sections} budget={budget} />
    </header>
  )
}
