import { app } from 'electron'
import { v7 as newId } from 'uuid'
import { commandNames } from '#electron/cli/command-names.ts'

/** What the app was asked to do on the command line instead of opening: the first word that is one of its commands, and all behind it. Null: it opens. */
export const commandLine = (argv: readonly string[]): readonly string[] | null => {
  const words = argv.slice(app.isPackaged ? 1 : 2)
  const at = words.findIndex((word) => !word.startsWith('-'))
  return commandNames.some((name) => name === words[at]) ? words.slice(at) : null
}

/** Answers on the terminal as `dryrun` does, and ends; no window opens and no library is touched. */
export const answerCommandLine = async (args: readonly string[]): Promise<void> => {
  const { runCommand } = await import('#electron/cli/run-command.ts')
  const { exit, out, notes = [] } = runCommand({ args, env: process.env, newId, now: Date.now })
  process.stderr.write(notes.map((note) => `${note}\n`).join(''))
  process.stdout.write(out, () => app.exit(exit))
}
