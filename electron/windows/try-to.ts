import log from 'electron-log/main'

/** Does something that nobody waits for. What goes wrong is logged: else the system says it in a box over the slides. */
export const tryTo = (what: string, work: () => unknown): void => {
  try {
    work()
  } catch (error) {
    log.error(what, error)
  }
}
