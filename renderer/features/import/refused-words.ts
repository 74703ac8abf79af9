import type { Translate } from '#shared/i18n/catalogue.ts'
import type { RefusedFile } from './use-import.ts'

/** Which files could not be read and why, one a line; what was pasted has no name. */
export const refusedWords = (t: Translate, refused: readonly RefusedFile[]): string =>
  refused.map(({ name, problem }) => [name, t(`error.${problem}`)].filter(Boolean).join(': ')).join('\n')
