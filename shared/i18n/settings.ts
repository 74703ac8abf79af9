import { area } from './area.ts'

/** Words of the settings screen. */
export const settings = area({
  en: {},
  ja: {},
})
