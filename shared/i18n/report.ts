import { area } from './area.ts'

/** Words of the report screen. */
export const report = area({
  en: {},
  ja: {},
})
