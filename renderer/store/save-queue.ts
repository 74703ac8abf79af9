/** Runs tasks one after the other, in the order they came in; a failed task does not hold up the next. */
export type SaveQueue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue with nothing in it. */
export const createSaveQueue = (): SaveQueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task)
    last = mine.catch(() => null)
    return mine
  }
}
