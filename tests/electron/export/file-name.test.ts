import { expect, test } from 'vitest'
import { fileName } from '#electron/export/file-name.ts'

test.each([
  ['My talk', 'My talk'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['大胆に切る 🎤', '大胆に切る 🎤'],
  ['line\nbreak\u0000', 'line break'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['...', 'talk'],
  ['', 'talk'],
  ['CON', 'talk'],
  ['x'.repeat(500), 'x'.repeat(60)],
  ['🎤'.repeat(100), '🎤'.repeat(60)],
])('%j is written as %j', (title, name) => {
  expect(fileName(title, 'talk')).toBe(name)
})
