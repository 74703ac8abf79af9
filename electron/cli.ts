import process from 'node:process'
import { v7 as newId } from 'uuid'
import { runCommand } from './cli/run-command.ts'
import { say } from './cli/say.ts'

const answer = runCommand({ args: process.argv.slice(2), env: process.env, newId, now: Date.now })
say(answer, (exit) => (process.exitCode = exit))
