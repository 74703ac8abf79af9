import { area } from './area.ts'

/** Words of the outline screen. */
export const outline = area({
  en: {},
  ja: {},
})
