import { area } from './area.ts'

/** Words of the forecast: chance, range, and what they rest on. */
export const chance = area({
  en: {
    'chance.percent': '{{percent}} %',
    'chance.below': 'under {{percent}} %',
    'chance.above': 'over {{percent}} %',
    'chance.to-fit': '{{chance}} to fit',
  },
  ja: {
    'chance.percent': '{{percent}}%',
    'chance.below': '{{percent}}%未満',
    'chance.above': '{{percent}}%超',
    'chance.to-fit': '収まる見込み{{chance}}',
  },
})
