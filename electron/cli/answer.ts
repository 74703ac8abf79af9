import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Asked } from './arguments.ts'

/** How a command ends: 0 it fits (for cuts: nothing has to go) or was done, 1 it is over (something has to go), 2 it could not be read or done. */
export type ExitCode = 0 | 1 | 2

/** What a command says. `notes` go to the error output: what was not understood of a file. */
export type Answer = { readonly exit: ExitCode; readonly out: string; readonly notes?: readonly string[] }

/** What a command works with. `now`: ms since 1970. */
export type Desk = {
  readonly t: Translate
  readonly language: Language
  readonly newId: () => string
  readonly now: () => number
}

/** A command that takes a file: its path, or - for what is piped in. */
export type Command = (desk: Desk, asked: Asked & { readonly file: string }) => Answer

/** A value as JSON with a line break at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
