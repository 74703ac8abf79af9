/** The same deed, done once however often it is asked for meanwhile: a second press gets what the first one comes to. */
export const oneAtATime = <Given extends readonly unknown[]>(
  deed: (...given: Given) => Promise<void>,
): ((...given: Given) => Promise<void>) => {
  let underWay: Promise<void> | null = null
  return (...given) => {
    underWay ??= deed(...given).finally(() => {
      underWay = null
    })
    return underWay
  }
}
