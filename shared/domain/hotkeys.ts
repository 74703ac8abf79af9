import { z } from 'zod'

/** What a system-wide hotkey can do. */
export const hotkeyNames = ['mark', 'undo', 'pause', 'flag', 'click-through'] as const
export type HotkeyName = (typeof hotkeyNames)[number]

/** Keys as the system is asked for them, such as "Control+Alt+Space". */
const keysSchema = z.string().min(1).max(80)

/** The system-wide hotkeys: whether they are wanted, and their keys; null for none. */
export const hotkeySettingsSchema = z
  .object({
    isOn: z.boolean(),
    keys: z.record(z.enum(hotkeyNames), keysSchema.nullable()).readonly(),
  })
  .readonly()
export type HotkeySettings = z.infer<typeof hotkeySettingsSchema>

/** Off until they are asked for: they take keys from every other app. */
export const DEFAULT_HOTKEYS: HotkeySettings = {
  isOn: false,
  keys: {
    mark: 'Control+Alt+Space',
    undo: 'Control+Alt+Backspace',
    pause: 'Control+Alt+P',
    flag: 'Control+Alt+M',
    'click-through': 'Control+Alt+T',
  },
}

/** Why a hotkey does not work: another of ours has its keys, they would be taken from typing, or the system refused them. */
export const hotkeyProblems = ['duplicate', 'no-modifier', 'refused'] as const
export type HotkeyProblem = (typeof hotkeyProblems)[number]

const FREE_KEY = /^(F([1-9]|1\d|2[0-4])|Media\w+|Volume\w+)$/
const MODIFIER = /^(CommandOrControl|Command|Control|Alt|Super)$/

/** Whether these keys may be taken from every program: with a modifier other than Shift, or a function or media key. */
export const isFreeToTake = (keys: string): boolean => {
  const parts = keys.split('+')
  return parts.some((part) => MODIFIER.test(part)) || FREE_KEY.test(parts.at(-1) ?? '')
}

/** What speaks against a hotkey's keys before the system is asked; null when nothing does. The earlier of two equal ones is right. */
export const hotkeyProblem = ({ keys }: HotkeySettings, name: HotkeyName): HotkeyProblem | null => {
  const own = keys[name]
  if (own === null) return null
  if (!isFreeToTake(own)) return 'no-modifier'
  const first = hotkeyNames.find((other) => keys[other] === own)
  return first === name ? null : 'duplicate'
}
