import { app } from 'electron'
import { v7 as newId } from 'uuid'
import { commandAmong } from '#electron/cli/command-among.ts'

/** What the app was asked to do on the command line instead of opening; null: it opens. */
export const commandLine = (argv: readonly string[]): readonly string[] | null =>
  commandAmong(argv.slice(app.isPackaged ? 1 : 2))

/** Answers on the terminal as `dryrun` does, and ends; no window opens and no library is touched. */
export const answerCommandLine = async (args: readonly string[]): Promise<void> => {
  const { runCommand } = await import('#electron/cli/run-command.ts')
  const { say } = await import('#electron/cli/say.ts')
  say(runCommand({ args, env: process.env, newId, now: Date.now }), (exit) => app.exit(exit))
}
