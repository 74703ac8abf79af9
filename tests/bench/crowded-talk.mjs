import { v7 as uuid } from 'uuid'

const MINUTE = 60_000

/** @param {number} index @param {string} promise */
const sectionOf = (index, promise) => ({
  id: uuid(),
  title: `Section ${index + 1}`,
  planned: 40_000 + 5000 * (index % 5),
  minimum: null,
  shortVersion: index % 7 === 3 ? 20_000 : null,
  priority: index % 5 === 0 ? 'must' : index % 3 === 0 ? 'could' : 'should',
  kind: index % 10 === 5 ? 'demo' : 'content',
  floated: false,
  promises: index % 6 === 0 ? [promise] : [],
  needs: [],
  slides: null,
  decisionPoint: false,
  notes: '',
  madeOf: [],
})

/** The end of every section of a run, each a little longer than planned. @param {readonly { planned: number }[]} sections @param {number} run */
const endsOf = (sections, run) => {
  let at = 0
  return sections.map(({ planned }, index) => {
    at += Math.round(planned * (1.1 + 0.02 * ((index + run) % 4)))
    return at
  })
}

/** In the window: makes the talk and keeps its runs. @param {any} facts */
const keep = async ({ talk, sections, runs }) => {
  const { ask } = window.dryrun
  const made = await ask['talk.create']({ talk, sections, reason: 'created' })
  const kept = await ask['runs.import']({ talkId: talk.id, runs })
  if (!made.ok || !kept.ok) throw new Error('the talk was refused')
}

/**
 * A talk of so many sections that is over its slot, with so many runs, opened in the app.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
export async function openCrowdedTalk(page, count, runCount = 4) {
  const promise = uuid()
  const sections = Array.from({ length: count }, (_, index) => sectionOf(index, promise))
  const talk = {
    id: uuid(),
    title: 'A crowded talk',
    event: '',
    venue: '',
    startsAt: null,
    language: 'en',
    slot: 40 * MINUTE,
    qa: 0,
    slackPercent: 5,
    abstract: '',
    goal: '',
    audienceNotes: '',
    promises: [{ id: promise, text: 'How it ended' }],
  }
  const runs = Array.from({ length: runCount }, (_, run) => {
    const ends = endsOf(sections, run)
    return { startedAt: null, ends, total: ends.at(-1) ?? 0, complete: true }
  })
  await page.evaluate(keep, { talk, sections, runs })
  await page.reload()
  await page.locator('main').waitFor()
}
