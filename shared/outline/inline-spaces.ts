/** White space as single spaces, none around. */
export const inlineSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()
