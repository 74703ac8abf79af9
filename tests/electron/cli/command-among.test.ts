import { expect, test } from 'vitest'
import { commandAmong } from '#electron/cli/command-among.ts'

const among = (line: string) => commandAmong(line.split(' ').filter(Boolean))?.join(' ') ?? null

test.each([
  ['check deck.md --slot 40m', 'check deck.md --slot 40m'],
  ['--json check deck.md', '--json check deck.md'],
  ['--lang ja check deck.md', '--lang ja check deck.md'],
  ['--slot=40m --qa 5m check deck.md', '--slot=40m --qa 5m check deck.md'],
  ['--no-sandbox --user-data-dir=/data --json cuts -', '--json cuts -'],
  ['--help', '--help'],
  ['--lang ja --help', '--lang ja --help'],
])('%s is for the command line, options in front included: %s', (words, asked) => {
  expect(among(words)).toBe(asked)
})

test.each([
  '',
  '--smoke',
  '--lang=ja',
  '--lang check',
  'talk.dryrun.json',
  '--no-sandbox /decks/check deck.md',
])('“%s” opens the app', (words) => {
  expect(among(words)).toBeNull()
})
