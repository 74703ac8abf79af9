import type { Translate } from './catalogue.ts'

/** One chapter of the explanation. */
export type GuideChapter = { readonly title: string; readonly paragraphs: readonly string[] }

const chapters = ['chance', 'runs', 'faster', 'stage', 'cost', 'weights'] as const

/** The explanation of the forecast and of the cuts, in its order. */
export const guideChapters = (t: Translate): readonly GuideChapter[] =>
  chapters.map((chapter) => ({
    title: t(`guide.${chapter}`),
    paragraphs: [t(`guide.${chapter}.1`), t(`guide.${chapter}.2`)],
  }))
