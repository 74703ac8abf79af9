import { area } from './area.ts'

/** Words of the errors screen. */
export const errors = area({
  en: {},
  ja: {},
})
