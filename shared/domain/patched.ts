/** A value with some of its fields changed; the very same one when none of them is different, so that nothing is stored or undone for it. */
export const patched = <Value extends object>(value: Value, patch: Partial<NoInfer<Value>>): Value => {
  const changed = { ...value, ...patch }
  return JSON.stringify(changed) === JSON.stringify(value) ? value : changed
}
