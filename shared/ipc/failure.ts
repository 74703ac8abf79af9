/** Every way a request can fail, by name. The screen has a sentence for each, in each language. */
export const failureCodes = [
  'bad-request',
  'refused-sender',
  'not-found',
  'stale-plan',
  'run-in-progress',
  'no-sections',
  'disk-full',
  'disk-error',
  'read-only',
  'database-locked',
  'database-damaged',
  'database-newer',
  'file-too-large',
  'file-unreadable',
  'file-not-text',
  'file-damaged',
  'file-newer',
  'file-unwritable',
  'archive-too-large',
  'export-too-large',
  'outline-empty',
  'outline-no-sections',
  'outline-too-long',
  'outline-too-slow',
  'outline-is-saved-talk',
  'internal',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What comes back over IPC: the value, or a named failure with a plain English line for the log; never an exception's text. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: FailureCode; readonly message: string } }
