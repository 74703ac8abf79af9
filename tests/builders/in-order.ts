/** Does something with each item, one after the other. */
export const inOrder = <Item>(
  items: readonly Item[],
  step: (item: Item) => Promise<unknown>,
): Promise<void> =>
  items.reduce(async (before, item) => {
    await before
    await step(item)
  }, Promise.resolve())
