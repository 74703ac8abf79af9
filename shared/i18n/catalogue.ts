import type { Language } from '#shared/domain/talk.ts'
import { chance } from './chance.ts'
import { clock } from './clock.ts'
import { archive } from './archive.ts'
import { cli } from './cli.ts'
import { common } from './common.ts'
import { cuts } from './cuts.ts'
import { guide } from './guide.ts'
import { errors } from './errors.ts'
import { estimates } from './estimates.ts'
import { history } from './history.ts'
import { library } from './library.ts'
import { menu } from './menu.ts'
import { notices } from './notices.ts'
import { outline } from './outline.ts'
import { recovery } from './recovery.ts'
import { rehearse } from './rehearse.ts'
import { stage } from './stage.ts'
import { report } from './report.ts'
import { revisions } from './revisions.ts'
import { speed } from './speed.ts'
import { settings } from './settings.ts'
import { signals } from './signals.ts'
import { talk } from './talk.ts'
import { welcome } from './welcome.ts'
import { windows } from './windows.ts'

const english = {
  ...common.en,
  ...chance.en,
  ...library.en,
  ...welcome.en,
  ...talk.en,
  ...outline.en,
  ...revisions.en,
  ...estimates.en,
  ...rehearse.en,
  ...clock.en,
  ...stage.en,
  ...report.en,
  ...history.en,
  ...speed.en,
  ...cuts.en,
  ...guide.en,
  ...settings.en,
  ...signals.en,
  ...recovery.en,
  ...errors.en,
  ...menu.en,
  ...notices.en,
  ...windows.en,
  ...archive.en,
  ...cli.en,
}

const japanese: { readonly [Key in keyof typeof english]: string } = {
  ...common.ja,
  ...chance.ja,
  ...library.ja,
  ...welcome.ja,
  ...talk.ja,
  ...outline.ja,
  ...revisions.ja,
  ...estimates.ja,
  ...rehearse.ja,
  ...clock.ja,
  ...stage.ja,
  ...report.ja,
  ...history.ja,
  ...speed.ja,
  ...cuts.ja,
  ...guide.ja,
  ...settings.ja,
  ...signals.ja,
  ...recovery.ja,
  ...errors.ja,
  ...menu.ja,
  ...notices.ja,
  ...windows.ja,
  ...archive.ja,
  ...cli.ja,
}

type Singular<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

/** A message's name, without the plural ending that is chosen by `count`. */
export type MessageKey = Singular<keyof typeof english>

/** Values put into a message's `{{name}}` places. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message in one language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Every message in every language. */
export const catalogue: { readonly [L in Language]: { readonly [Key in keyof typeof english]: string } } = {
  en: english,
  ja: japanese,
}
