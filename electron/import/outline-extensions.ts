/** What the names of files that can hold an outline end in. */
export const OUTLINE_EXTENSIONS = [
  'md',
  'markdown',
  'txt',
  'text',
  'tsv',
  'csv',
  'pptx',
  'html',
  'htm',
  'lss',
] as const
