import type { TalkId } from '#shared/domain/identity.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Actions } from '#renderer/store/actions.ts'
import { wallNow } from '#renderer/clock.ts'
import { places } from '#renderer/store/state.ts'

/** Something that can be found and done. */
export type Command = {
  readonly id: string
  readonly kind: 'palette.go' | 'palette.do' | 'palette.open-talk'
  readonly name: string
  readonly about?: string
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** What is shown over the app, and opened from here. */
export type PaletteDoors = {
  readonly onImport: () => void
  readonly onArchive: () => void
  readonly onSettings: () => void
}

type Desk = {
  readonly t: Translate
  readonly actions: Actions
  readonly library: readonly LibraryRow[]
  /** The open talk. */
  readonly talkId: TalkId | null
  readonly language: Language
  /** Writes a moment in the window's language. */
  readonly moment: (at: Instant) => string
  readonly commandKey: string
  readonly doors: PaletteDoors
}

const placeCommands = ({ t, actions, talkId, commandKey }: Desk): readonly Command[] =>
  talkId !== null
    ? places.map((place, index) => ({
        id: `go-${place}`,
        kind: 'palette.go',
        name: t(`place.${place}`),
        keys: [commandKey, String(index + 1)],
        run: () => actions.go(place),
      }))
    : []

const actionCommands = ({ t, actions, language, moment, commandKey, doors }: Desk): readonly Command[] => [
  {
    id: 'new',
    kind: 'palette.do',
    name: t('library.new'),
    keys: [commandKey, 'N'],
    run: () => void actions.createTalk(language, null),
  },
  { id: 'import', kind: 'palette.do', name: t('library.import'), run: doors.onImport },
  {
    id: 'clock',
    kind: 'palette.do',
    name: t('clock.start'),
    about: t('clock.about'),
    run: () => void actions.startClock(t, moment(wallNow())),
  },
  { id: 'demo', kind: 'palette.do', name: t('library.demo'), run: () => void actions.openDemo(language) },
  { id: 'guide', kind: 'palette.do', name: t('guide.title'), run: actions.openGuide },
  { id: 'settings', kind: 'palette.do', name: t('library.settings'), run: doors.onSettings },
]

const exportsOf = (
  { actions: { saveExport }, language }: Desk,
  talkId: TalkId,
): readonly (readonly ['talk' | 'outline' | 'runs', () => void])[] => [
  ['talk', () => void saveExport({ what: 'talk', talkId })],
  ['outline', () => void saveExport({ what: 'outline', talkId, language })],
  ['runs', () => void saveExport({ what: 'runs', talkId })],
]

const fileCommands = (desk: Desk): readonly Command[] => {
  const { t, actions, talkId, doors } = desk
  const ofTalk = talkId === null ? [] : exportsOf(desk, talkId)
  return [
    ...ofTalk.map(([what, run]) => ({
      id: `save-${what}`,
      kind: 'palette.do' as const,
      name: t(`export.${what}`),
      run,
    })),
    {
      id: 'save-library',
      kind: 'palette.do',
      name: t('export.library'),
      run: () => void actions.saveExport({ what: 'library' }),
    },
    { id: 'archive', kind: 'palette.do', name: t('export.open'), run: doors.onArchive },
  ]
}

const talkCommands = ({ t, actions, library }: Desk): readonly Command[] =>
  library.map(({ id, title, event }) => ({
    id,
    kind: 'palette.open-talk',
    name: title || t('untitled.talk'),
    about: event,
    run: () => void actions.openTalk(id),
  }))

/** All that the palette finds: places of the open talk, actions, then talks. */
export const allCommands = (desk: Desk): readonly Command[] => [
  ...placeCommands(desk),
  ...actionCommands(desk),
  ...fileCommands(desk),
  ...talkCommands(desk),
]
