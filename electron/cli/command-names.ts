/** What the command line can do. Alone in its file: the app looks here before it opens, and loads no more. */
export const commandNames = ['check', 'import', 'cuts', 'report', 'schema'] as const
export type CommandName = (typeof commandNames)[number]
