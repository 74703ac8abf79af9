/** What the command line can do. */
export const commandNames = ['check', 'import', 'cuts', 'report', 'schema'] as const
/** One of its commands. */
export type CommandName = (typeof commandNames)[number]

/** Its options. */
export const optionNames = ['slot', 'qa', 'slack', 'run', 'lang', 'json', 'help'] as const
/** One of its options, without the dashes. */
export type OptionName = (typeof optionNames)[number]

const SWITCHES: ReadonlySet<OptionName> = new Set(['json', 'help'])

/** Whether an option stands alone; the others have a value. */
export const isSwitch = (name: OptionName): boolean => SWITCHES.has(name)
