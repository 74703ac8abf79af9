import type { SectionId } from '#shared/domain/identity.ts'

/** The set with the section put in, or taken out where it was in. */
export const toggled = (sections: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> =>
  new Set(sections.has(id) ? [...sections].filter((one) => one !== id) : [...sections, id])
