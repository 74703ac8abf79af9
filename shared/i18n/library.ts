import { area } from './area.ts'

/** Words of the library screen. */
export const library = area({
  en: {},
  ja: {},
})
