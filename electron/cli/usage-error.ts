import type { MessageKey, MessageValues } from '#shared/i18n/catalogue.ts'

/** Something the command line does not understand, to be said in words: `values` as they are, `said` in the language of the words. */
export class UsageError extends Error {
  readonly key: MessageKey
  readonly values: MessageValues
  readonly said: Readonly<Record<string, MessageKey>>

  constructor(key: MessageKey, values: MessageValues = {}, said: UsageError['said'] = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
    this.said = said
  }
}
