import { z } from 'zod'
import { hotkeyNames, hotkeyProblems } from '#shared/domain/hotkeys.ts'
import { windowNames } from './window-names.ts'

/** The name of a window. */
export const windowNameSchema = z.enum(windowNames)

/** A display that is plugged in; its size in the system's own pixels. `isDesk`: the desk is on it. */
const displaySchema = z
  .object({ id: z.number(), name: z.string(), width: z.number(), height: z.number(), isDesk: z.boolean() })
  .readonly()

/** Which windows are open; on which display the stage is, and whether it had to leave the chosen one, which was unplugged. */
export const windowStateSchema = z
  .object({
    open: z.array(windowNameSchema).readonly(),
    stage: z.object({ display: z.number(), isDisplaced: z.boolean() }).readonly().nullable(),
    displays: z.array(displaySchema).readonly(),
  })
  .readonly()
export type WindowState = z.infer<typeof windowStateSchema>

/** How a system-wide hotkey stands: whether the system gave it to us, and why not. */
export const hotkeyStateSchema = z
  .object({ name: z.enum(hotkeyNames), problem: z.enum(hotkeyProblems).nullable(), isTaken: z.boolean() })
  .readonly()
export type HotkeyState = z.infer<typeof hotkeyStateSchema>

const nothing = z.null()

/** Channels that open and close the windows. */
export const windowContract = {
  /** Opens a window or brings it to the front; `display` moves the stage to that one, and is remembered. */
  'window.open': {
    request: z.strictObject({ which: windowNameSchema, display: z.number().optional() }),
    reply: windowStateSchema,
  },
  /** Closes a window; one that is not open stays so. The run goes on. */
  'window.close': { request: z.strictObject({ which: windowNameSchema }), reply: windowStateSchema },
  'window.state': { request: nothing, reply: windowStateSchema },
  /** How each system-wide hotkey stands; they are taken while a run is on. */
  'hotkeys.state': { request: nothing, reply: z.array(hotkeyStateSchema) },
} as const
