/** The cap of the key that commands are given with on this computer: ⌘ on a Mac, Ctrl elsewhere. */
export const COMMAND_KEY: string = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'
