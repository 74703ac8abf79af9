import { area } from './area.ts'

/** Words of the history screen. */
export const history = area({
  en: {},
  ja: {},
})
