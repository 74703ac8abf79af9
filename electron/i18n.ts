import { createInstance } from 'i18next'
import { catalogue, type Translate } from '#shared/i18n/catalogue.ts'
import type { Language } from '#shared/domain/talk.ts'

/** Says messages in one language: for menus, dialogs and exports, which no window translates. */
export const translator = (language: Language): Translate => {
  const i18n = createInstance({
    lng: language,
    resources: { en: { translation: catalogue.en }, ja: { translation: catalogue.ja } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  void i18n.init()
  return (key, values = {}) => i18n.t(key, values)
}
