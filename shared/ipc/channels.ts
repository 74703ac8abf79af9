import type { Channel } from './contract.ts'
import type { Push } from './pushes.ts'

/** The contract's names alone, so that the preload need not carry its schemas. A missing or extra one does not compile. */
const channelNames: { readonly [C in Channel]: true } = {
  'app.info': true,
  'settings.read': true,
  'settings.save': true,
  'library.list': true,
  'speaker.read': true,
  'talk.open': true,
  'talk.create': true,
  'talk.save': true,
  'talk.delete': true,
  'talk.restore': true,
  'plan.save': true,
  'plan.history': true,
  'plan.revision': true,
  'run.start': true,
  'run.wait': true,
  'run.waiting': true,
  'run.stop-waiting': true,
  'run.current': true,
  'run.command': true,
  'run.leave': true,
  'run.asides': true,
  'run.resume': true,
  'run.unfinished': true,
  'run.recover': true,
  'run.change': true,
  'run.move': true,
  'run.discard': true,
  'run.restore': true,
  'run.bin': true,
  'run.correct': true,
  'report.markdown': true,
  'demo.open': true,
  'outline.choose': true,
  'outline.read': true,
  'window.open': true,
  'window.close': true,
  'window.state': true,
  'hotkeys.state': true,
  'outline.bytes': true,
  'files.take': true,
  'runs.import': true,
  'archive.choose': true,
  'archive.read': true,
  'archive.keep': true,
  'export.save': true,
}

const pushNames: { readonly [P in Push]: true } = {
  'run.snapshot': true,
  'run.waiting': true,
  'run.signal': true,
  'talk.changed': true,
  'outlooks.noted': true,
  'guide.open': true,
  'settings.changed': true,
  'window.state': true,
  'hotkeys.state': true,
  'menu.chosen': true,
  'files.wait': true,
}

const keysOf = <Name extends string>(names: { readonly [N in Name]: true }): readonly Name[] =>
  Object.keys(names) as Name[]

/** What a window may ask main. */
export const channels: readonly Channel[] = keysOf(channelNames)
/** What main tells windows. */
export const pushChannels: readonly Push[] = keysOf(pushNames)
