/**
 * One area's messages, English and Japanese side by side. Both must hold the same keys: a missing translation does
 * not compile. `{{name}}` stands for a value; a key with `_one` / `_other` is chosen by `count`.
 */
export const area = <Key extends string>(messages: {
  readonly en: { readonly [K in Key]: string }
  readonly ja: { readonly [K in NoInfer<Key>]: string }
}) => messages
