import { expect, test } from 'vitest'
import type { DemoTalk } from '#electron/demo/demo-talk.ts'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { openDemo, type DemoLibrary } from '#electron/demo/open-demo.ts'
import type { TalkId } from '#shared/domain/identity.ts'

type Entry = { readonly demo: DemoTalk; readonly deleted: boolean }

/** A library that refuses to take the same talk twice. */
const libraryWith = (entries: Map<TalkId, Entry>): DemoLibrary => ({
  find: (id) => {
    const entry = entries.get(id)
    if (entry === undefined) return 'absent'
    return entry.deleted ? 'deleted' : 'kept'
  },
  insert: (demo) => {
    if (entries.has(demo.talk.id)) throw new Error('inserted twice')
    entries.set(demo.talk.id, { demo, deleted: false })
  },
  restore: (id) => {
    const entry = entries.get(id)
    if (entry !== undefined) entries.set(id, { ...entry, deleted: false })
  },
})

test('the first opening puts the demo with all its history into the library', () => {
  const entries = new Map<TalkId, Entry>()
  const id = openDemo(libraryWith(entries), 'ja')
  expect(entries.get(id)).toEqual({ demo: demoTalk('ja'), deleted: false })
})

test('opening it again leaves it as the speaker left it', () => {
  const entries = new Map<TalkId, Entry>()
  const id = openDemo(libraryWith(entries), 'en')
  const changed = { demo: { ...demoTalk('en'), runs: [] }, deleted: false }
  entries.set(id, changed)
  expect(openDemo(libraryWith(entries), 'en')).toBe(id)
  expect(entries.get(id)).toEqual(changed)
})

test('opening it after it was deleted brings it back as it was', () => {
  const entries = new Map<TalkId, Entry>()
  const id = openDemo(libraryWith(entries), 'en')
  entries.set(id, { demo: { ...demoTalk('en'), runs: [] }, deleted: true })
  openDemo(libraryWith(entries), 'en')
  expect(entries.get(id)).toEqual({ demo: { ...demoTalk('en'), runs: [] }, deleted: false })
})

test('each language is a talk of its own', () => {
  const entries = new Map<TalkId, Entry>()
  openDemo(libraryWith(entries), 'en')
  openDemo(libraryWith(entries), 'ja')
  expect([...entries.values()].map(({ demo }) => demo.talk.language)).toEqual(['en', 'ja'])
})
