import { newSectionId, type SectionId } from '#shared/domain/identity.ts'

/** The rows of a list as they stand on the screen, in the order of the plan. */
export const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? []),
]

/** The row that Tab leads to. */
export const reachedRow = (part: HTMLElement | null): HTMLElement | null | undefined =>
  part?.querySelector<HTMLElement>('[data-section][tabindex="0"]')

/** The sections of the rows, in their order. */
export const idsOfRows = (rows: readonly HTMLElement[]): readonly SectionId[] =>
  rows.flatMap(({ dataset }) => {
    const id = dataset['section']
    return id === undefined ? [] : [newSectionId(id)]
  })

/** Where a section's row stands among them, from 0; −1 when it is not there. */
export const placeOfRow = (rows: readonly HTMLElement[], id: string): number =>
  rows.findIndex(({ dataset }) => dataset['section'] === id)
