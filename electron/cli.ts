import process from 'node:process'
import { v7 as newId } from 'uuid'
import { runCommand } from './cli/run-command.ts'

// A reader that has seen enough closes the pipe: that is no error.
process.stdout.on('error', () => process.exit())

const {
  exit,
  out,
  notes = [],
} = runCommand({
  args: process.argv.slice(2),
  env: process.env,
  newId,
  now: Date.now,
})
process.stderr.write(notes.map((note) => `${note}\n`).join(''))
process.stdout.write(out)
process.exitCode = exit
