import { escapeMarkdown, markdownTable } from './markdown-text.ts'
import type { ReportChapter } from './report-chapters.ts'
import { reportContent } from './report-content.ts'
import type { ReportFacts } from './report-facts.ts'

const bold = (cell: string): string => (cell === '' ? '' : `**${cell}**`)

const chapter = ({ title, lines }: ReportChapter): readonly string[] => [
  `## ${title}`,
  lines.map((line) => `- ${line}`).join('\n'),
]

/** The report of a run as Markdown (GitHub's tables), ending with a line break: to be pasted into notes, issues and mails. */
export const reportMarkdown = (facts: ReportFacts): string => {
  const content = reportContent(facts, escapeMarkdown)
  const blocks = [
    `# ${content.title}`,
    content.place,
    bold(content.verdict),
    content.subtitle,
    markdownTable(content.head, [...content.rows, content.totals.map(bold)]),
    ...content.chapters.flatMap(chapter),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
