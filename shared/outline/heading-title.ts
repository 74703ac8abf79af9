import { inlineText } from './inline-text.ts'
import { timedTitle, type TimedTitle } from './timed-title.ts'

/** Stops at the next comment's mark, so that marks which are never closed cost no search each. */
const COMMENT = /<!--(?:(?!<!--|-->).)*(?:-->|$)/gs
const MARKS = /^<!--+|--+>$/g

/** What a time in a comment may be called. */
const TIME_NAMES = /^(?:time|timing|duration|length|時間|所要|所要時間)?$/i

/** The length that is all a comment says, `10m` or `time: 10m`, in ms; null for any other. */
export const commentTime = (comment: string): TimedTitle['planned'] => {
  const { title, planned } = timedTitle(comment)
  return TIME_NAMES.test(title) ? planned : null
}

/** What Pandoc and Quarto write behind a heading: `{#demo .smaller}`. */
const ATTRIBUTES = /\s\{\s*(?:[#.-]|[\w-]+=)[^{}]*\}\s*$/
/** Tags that only shape words, outside code. */
const SHAPING =
  /(`[^`]*`)|<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|i|mark|p|small|span|strong|sub|sup|u|v-\w+)(?:\s[^<>]*)?\/?>/gi
const bare = (markdown: string): string =>
  markdown
    .replace(COMMENT, ' ')
    .replace(SHAPING, (_tag, code?: string) => code ?? ' ')
    .replace(ATTRIBUTES, '')

/** One line of Markdown as a title and a time in ms. Comments and tags are no part of the title, but one that is only a time says it. */
export const headingTitle = (markdown: string): TimedTitle => {
  const found = timedTitle(inlineText(bare(markdown)))
  if (found.planned !== null || !markdown.includes('<!--')) return found
  const comments = [...markdown.matchAll(COMMENT)].map(([comment]) => comment.replace(MARKS, ''))
  return { ...found, planned: comments.map(commentTime).find((time) => time !== null) ?? null }
}
