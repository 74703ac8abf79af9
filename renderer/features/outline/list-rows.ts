/** The rows of a list as they stand on the screen, in the order of the plan. */
export const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? []),
]

/** Where a section's row stands among them, from 0; −1 when it is not there. */
export const placeOfRow = (rows: readonly HTMLElement[], id: string): number =>
  rows.findIndex(({ dataset }) => dataset['section'] === id)
