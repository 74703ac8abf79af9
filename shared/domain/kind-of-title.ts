import type { SectionKind } from './section.ts'

/** What speakers call the sections that are timed unlike the rest, with or without what it is about behind it. */
const CALLED: readonly (readonly [SectionKind, RegExp])[] = [
  ['demo', /^(live[\s-]*)?demo(s|nstration)?(?![\p{L}-])/iu],
  ['demo', /^(ライブ|実演)?デモ(ンストレーション)?(?!\p{Script=Katakana})/u],
  ['q-and-a', /^q\s*(&|and|\/)\s*a(?!\p{L})/iu],
  ['q-and-a', /^questions?(\s*\?|\s*(&|and)\s*answers?)?$/iu],
  ['q-and-a', /^質疑|^質問(タイム)?$/u],
]

/** The kind that a new section's title says it is, such as “Demo: the importer” or “質疑応答”; content where it says none. */
export const kindOfTitle = (title: string): SectionKind =>
  CALLED.find(([, words]) => words.test(title.normalize('NFKC').trim()))?.[0] ?? 'content'
