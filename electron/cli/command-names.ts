/** What the command line can do. */
export const commandNames = ['check', 'import', 'cuts', 'report', 'schema'] as const
/** One of its commands. */
export type CommandName = (typeof commandNames)[number]

/** Its options. */
export const optionNames = ['slot', 'qa', 'slack', 'run', 'lang', 'json', 'help'] as const
/** One of its options, without the dashes. */
export type OptionName = (typeof optionNames)[number]

const EVERYWHERE = ['lang', 'json', 'help'] as const

const OPTIONS: { readonly [C in CommandName]: readonly OptionName[] } = {
  check: ['slot', 'qa', 'slack', ...EVERYWHERE],
  import: ['slot', 'qa', 'slack', ...EVERYWHERE],
  cuts: EVERYWHERE,
  report: ['run', ...EVERYWHERE],
  schema: EVERYWHERE,
}

/** The options that a command has; null: those of them all. */
export const optionsOf = (command: CommandName | null): readonly OptionName[] =>
  command === null ? EVERYWHERE : OPTIONS[command]

const SWITCHES: ReadonlySet<OptionName> = new Set(['json', 'help'])

/** Whether an option stands alone; the others have a value. */
export const isSwitch = (name: OptionName): boolean => SWITCHES.has(name)
