/** Does something as a user whom file permissions bind: for root they do not count. */
export const withoutPrivilege = <Value>(work: () => Value): Value => {
  const NOBODY = 65_534
  const { geteuid, seteuid } = process
  const before = geteuid?.()
  if (before !== 0) return work()
  seteuid?.(NOBODY)
  try {
    return work()
  } finally {
    seteuid?.(before)
  }
}
