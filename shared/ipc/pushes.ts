import { z } from 'zod'
import { runSnapshotSchema } from '#shared/domain/run-snapshot.ts'
import { settingsSchema } from '#shared/domain/settings.ts'
import { talkIdSchema } from '#shared/domain/identity.ts'
import { signalSchema } from '#shared/domain/signals.ts'
import { waitingSchema } from '#shared/domain/waiting.ts'
import { hotkeyStateSchema, windowNameSchema, windowStateSchema } from './window-contract.ts'

/** What can be chosen in the menu bar that the desk window does. */
export const menuChoices = ['import', 'archive', 'save-talk', 'save-library'] as const
const menuChoiceSchema = z.enum(menuChoices)
export type MenuChoice = z.infer<typeof menuChoiceSchema>

/** What main tells every window without being asked. */
export const pushes = {
  /** The run in progress after every fact; null when it was left. */
  'run.snapshot': runSnapshotSchema.nullable(),
  /** The live run that waits for its slot; null when none does any more. */
  'run.waiting': waitingSchema.nullable(),
  /** A signal of the run in progress, and the window that is to sound it; null when none is open. */
  'run.signal': z.object({ signal: signalSchema, sounds: windowNameSchema.nullable() }).readonly(),
  /** A talk's facts changed (its runs, plan or fields): read it again. */
  'talk.changed': z.object({ talkId: talkIdSchema }),
  /** Outlooks of talks were worked out in the background: read the library and the speaker again. */
  'outlooks.noted': z.null(),
  /** What the speaker chose changed, in another window or outside of all. */
  'settings.changed': settingsSchema,
  /** The explanation of the forecast was asked for in the menu. */
  'guide.open': z.null(),
  /** A window was opened or closed, the stage moved, or a display was plugged in or unplugged. */
  'window.state': windowStateSchema,
  /** The system-wide hotkeys were taken, refused or given back. */
  'hotkeys.state': z.array(hotkeyStateSchema),
  /** Something was chosen in the menu bar. */
  'menu.chosen': menuChoiceSchema,
  /** The system asked the app to open files: take them. */
  'files.wait': z.null(),
} as const

type Pushes = typeof pushes
/** The name of something that main tells. */
export type Push = keyof Pushes
export type PushOf<P extends Push> = z.infer<Pushes[P]>
