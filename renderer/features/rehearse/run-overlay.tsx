import { formatLength } from '#shared/domain/format.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { EndDialog } from './end-dialog.tsx'
import { JumpDialog } from './jump-dialog.tsx'
import { NoteDialog } from './note-dialog.tsx'
import type { Overlay } from './run-commands.ts'
import { useRunSecond, type RunOnDesk } from './use-run-moment.ts'

type Props = { readonly desk: RunOnDesk; readonly onClose: () => void }

const EndOverlay = ({ desk, onClose, send }: Props & { readonly send: (command: RunCommand) => void }) => {
  const t = useWords()
  const { progress } = useRunSecond(desk)
  return (
    <EndDialog
      elapsed={formatLength(progress.elapsed)}
      title={findSection(desk.plan, progress.current.id)?.title || t('untitled.section')}
      onEnd={() => send({ type: 'finish' })}
      onDiscard={() => send({ type: 'discard' })}
      onClose={onClose}
    />
  )
}

/** What was opened over the clock, which goes on behind it. */
export const RunOverlay = ({ desk, overlay, onClose }: Props & { readonly overlay: Overlay | null }) => {
  const { commandRun } = useActions()
  const send = (command: RunCommand) => {
    void commandRun(command)
    onClose()
  }
  switch (overlay) {
    case 'jump':
      return (
        <JumpDialog
          plan={desk.plan}
          expected={desk.expected}
          current={desk.run.current}
          onJump={(section) => send({ type: 'jump', section })}
          onClose={onClose}
        />
      )
    case 'note':
      return <NoteDialog onKeep={(text) => send({ type: 'note', text })} onClose={onClose} />
    case 'end':
      return <EndOverlay desk={desk} send={send} onClose={onClose} />
    case null:
      return null
  }
}
