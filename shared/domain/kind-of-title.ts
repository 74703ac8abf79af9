import type { SectionKind } from './section.ts'

/** The words by which speakers call a section of each kind; those of a demo and of questions may be followed by what about. */
const CALLED: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'demo',
    /^(live[\s-]*)?demo(s|nstration)?(?![\p{L}-])|^(ライブ|実演)?デモ(ンストレーション)?(?!\p{Script=Katakana})|^実演/iu,
  ],
  [
    'q-and-a',
    /^q\s*(&|＆|and|\/)\s*a(?!\p{L})|^questions?\s*(\?|？|(&|and)\s*answers?|$)|^質疑(応答)?|^質問(タイム|$)/iu,
  ],
  ['opening', /^(intro(duction)?|opening|welcome|はじめに|導入|オープニング|自己紹介)$/iu],
  [
    'closing',
    /^(closing|conclusions?|wrap[\s-]?up|summary|thank(s| you)|まとめ|おわりに|終わりに|クロージング)$/iu,
  ],
]

/** The kind that a new section's title says it is, such as “Demo: the importer” or “質疑応答”; content where it says none. */
export const kindOfTitle = (title: string): SectionKind =>
  CALLED.find(([, words]) => words.test(title.normalize('NFKC').trim()))?.[0] ?? 'content'
