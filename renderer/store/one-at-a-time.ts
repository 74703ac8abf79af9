/** The same deed, done once however often it is asked for meanwhile: a second press gets what the first one comes to. `to`: what it is done to, where to another it is another deed. */
export const oneAtATime = <Given extends readonly unknown[]>(
  deed: (...given: Given) => Promise<void>,
  to: (...given: Given) => unknown = () => null,
): ((...given: Given) => Promise<void>) => {
  const underWay = new Map<unknown, Promise<void>>()
  return (...given) => {
    const what = to(...given)
    const done = underWay.get(what) ?? deed(...given).finally(() => underWay.delete(what))
    underWay.set(what, done)
    return done
  }
}
