import process from 'node:process'
import type { Answer, ExitCode } from './answer.ts'

/** Writes an answer on the terminal; `ended` is told how to end when all of it is written, or nobody reads on. */
export const say = ({ exit, out, notes = [] }: Answer, ended: (exit: ExitCode) => void): void => {
  // A reader that has seen enough closes the pipe: that is no error.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => ended(exit))
  process.stderr.write(notes.map((note) => `${note}\n`).join(''))
  process.stdout.write(out, () => ended(exit))
}
