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

/** One line of Markdown as a title and a time in ms. Comments are no part of the title, but one that is only a time says it. */
export const headingTitle = (markdown: string): TimedTitle => {
  const found = timedTitle(inlineText(markdown.replace(COMMENT, ' ')))
  if (found.planned !== null || !markdown.includes('<!--')) return found
  const comments = [...markdown.matchAll(COMMENT)].map(([comment]) => comment.replace(MARKS, ''))
  return { ...found, planned: comments.map(commentTime).find((time) => time !== null) ?? null }
}
