import type { Language } from '#shared/domain/talk.ts'
import { escapeHtml } from './html-text.ts'
import { reportBar } from './report-bar.ts'
import type { ReportChapter } from './report-chapters.ts'
import { reportContent } from './report-content.ts'
import type { ReportFacts } from './report-facts.ts'

const STYLE = `
:root { color-scheme: light; font: 400 11pt/1.5 Inter, system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; color: #1f2024; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.place, .subtitle { margin: .25rem 0; color: #5b5e66; }
.verdict { font-size: 1.25rem; font-weight: 700; margin: 1rem 0 .25rem; }
svg { display: block; width: 100%; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; text-align: right; border-bottom: 1px solid #e2e3e7; overflow-wrap: anywhere; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
th { font-weight: 550; color: #5b5e66; }
tfoot td { font-weight: 700; border-bottom: 0; }
ul { margin: 0; padding-left: 1.25rem; }
li, tr { break-inside: avoid; }
@page { size: A4; margin: 18mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`.trim()

/** Nothing is loaded and nothing runs, wherever the page is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

const row = (cell: 'td' | 'th', cells: readonly string[]): string =>
  `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`

const chapter = ({ title, lines }: ReportChapter): string =>
  `<h2>${title}</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`

const paragraph = (name: string, text: string): string =>
  text === '' ? '' : `<p class="${name}">${text}</p>`

/** The report of a run as one HTML page that stands alone and prints well; `language`: the one that its words are in. */
export const reportHtml = (facts: ReportFacts, language: Language): string => {
  const content = reportContent(facts, escapeHtml)
  const parts = [
    `<!doctype html>\n<html lang="${language}">\n<head>`,
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${content.title}</title>\n<style>\n${STYLE}\n</style>\n</head>\n<body>`,
    `<h1>${content.title}</h1>`,
    paragraph('place', content.place),
    paragraph('verdict', content.verdict),
    paragraph('subtitle', content.subtitle),
    reportBar(facts),
    `<table>\n<thead>\n${row('th', content.head)}\n</thead>\n<tbody>`,
    content.rows.map((cells) => row('td', cells)).join('\n'),
    `</tbody>\n<tfoot>\n${row('td', content.totals)}\n</tfoot>\n</table>`,
    ...content.chapters.map(chapter),
    '</body>\n</html>\n',
  ]
  return parts.filter((part) => part !== '').join('\n')
}
