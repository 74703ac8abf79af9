import { expect, test } from 'vitest'
import { DEFAULT_HOTKEYS, hotkeyNames, hotkeyProblem } from '#shared/domain/hotkeys.ts'
import { pressedKeys } from '#shared/domain/pressed-keys.ts'

const withKeys = (keys: Partial<typeof DEFAULT_HOTKEYS.keys>) => ({
  ...DEFAULT_HOTKEYS,
  keys: { ...DEFAULT_HOTKEYS.keys, ...keys },
})
const key = (code: string, down: readonly string[] = []) =>
  pressedKeys({
    code,
    ctrlKey: down.includes('ctrl'),
    altKey: down.includes('alt'),
    shiftKey: down.includes('shift'),
    metaKey: down.includes('meta'),
  })

test('they are off at first, and nothing speaks against the keys they come with', () => {
  expect(DEFAULT_HOTKEYS.isOn).toBe(false)
  for (const name of hotkeyNames) expect(hotkeyProblem(DEFAULT_HOTKEYS, name)).toBeNull()
})

test('of two with the same keys the later one is refused', () => {
  const settings = withKeys({ flag: DEFAULT_HOTKEYS.keys.mark })
  expect(hotkeyProblem(settings, 'mark')).toBeNull()
  expect(hotkeyProblem(settings, 'flag')).toBe('duplicate')
})

test('a key that is typed with is not taken from every program; a function or media key may be', () => {
  expect(hotkeyProblem(withKeys({ mark: 'Space' }), 'mark')).toBe('no-modifier')
  expect(hotkeyProblem(withKeys({ mark: 'Shift+A' }), 'mark')).toBe('no-modifier')
  expect(hotkeyProblem(withKeys({ mark: 'F9' }), 'mark')).toBeNull()
  expect(hotkeyProblem(withKeys({ mark: 'MediaNextTrack' }), 'mark')).toBeNull()
})

test('keys are read as they are pressed', () => {
  expect(key('KeyM', ['ctrl', 'alt'])).toBe('Control+Alt+M')
  expect(key('ArrowRight', ['meta', 'shift'])).toBe('Super+Shift+Right')
  expect(key('F10')).toBe('F10')
  expect(key('ControlLeft', ['ctrl'])).toBeNull()
})
