import { assertNever } from '#shared/domain/assert-never.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { Language } from '#shared/domain/talk.ts'
import { demoTalk, type DemoTalk } from './demo-talk.ts'

/** What opening the demo asks of the library. `insert` keeps all of it or nothing. */
export type DemoLibrary = {
  readonly find: (id: TalkId) => 'kept' | 'deleted' | 'absent'
  readonly insert: (demo: DemoTalk) => void
  readonly restore: (id: TalkId) => void
}

/** Makes the demo talk on first use, brings it back when it was deleted, leaves it as the speaker left it otherwise. */
export const openDemo = (library: DemoLibrary, language: Language): TalkId => {
  const demo = demoTalk(language)
  const { id } = demo.talk
  const place = library.find(id)
  switch (place) {
    case 'kept':
      return id
    case 'deleted':
      library.restore(id)
      return id
    case 'absent':
      library.insert(demo)
      return id
    default:
      return assertNever(place)
  }
}
