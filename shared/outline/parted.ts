/** Parts a list before everything that opens another part; the first part holds what stands above the first of them, and may be empty. */
export const parted = <Item>(
  items: readonly Item[],
  opens: (item: Item) => boolean,
): readonly (readonly Item[])[] => {
  const parts: Item[][] = [[]]
  for (const item of items) {
    if (opens(item)) parts.push([])
    parts.at(-1)?.push(item)
  }
  return parts
}
