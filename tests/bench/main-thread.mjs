/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: { elementCount?: number, data?: { type?: string } } }} TraceEvent */

/** What 95 of 100 values do not exceed. @param {readonly number[]} values */
export const p95 = (values) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** All that the page does while `act` goes on. @param {Page} page @param {() => Promise<void>} act @returns {Promise<TraceEvent[]>} */
export const traced = async (page, act) => {
  /** @type {any[]} */
  const events = []
  const session = await page.context().newCDPSession(page)
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value))
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

/**
 * CPU of the window's main thread from each event of a type to the next, in ms: scripts, style, layout and painting of every frame that
 * follows from it, however busy the machine is.
 * @param {readonly TraceEvent[]} events @param {string} type
 */
export const workOf = (events, type) => {
  const steps = events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type)
    .toSorted((a, b) => a.ts - b.ts)
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === steps[0]?.pid && tid === steps[0].tid,
  )
  const endOf = (/** @type {TraceEvent} */ { ts, dur = 0 }) => ts + dur
  return steps.slice(0, -1).map((step, index) => {
    const next = steps[index + 1]?.ts ?? Infinity
    const mine = tasks.filter((task) => endOf(task) > step.ts && endOf(task) <= next)
    return mine.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
  })
}
