/** Closes a tagged union: does not compile while a case is missing; throws if one arrives anyway. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
