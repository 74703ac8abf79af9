/** What a typed text turned out to be: a value, or the sentence that says why it was not understood. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string }
