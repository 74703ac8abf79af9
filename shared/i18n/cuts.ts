import { area } from './area.ts'

/** Words of the cuts screen. */
export const cuts = area({
  en: {},
  ja: {},
})
