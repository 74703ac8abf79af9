import { area } from './area.ts'

/** Words of the rehearse screen. */
export const rehearse = area({
  en: {},
  ja: {},
})
