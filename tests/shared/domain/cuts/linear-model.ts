import type { ChoiceProblem } from '#shared/domain/cuts/search/choice-problem.ts'

/** A choice problem without spreads, touching at most so many items, as a mixed-integer program in CPLEX's LP format. */
export const linearModel = (
  { items, limit, excess, touchWeight, clauses }: ChoiceProblem,
  mostTouches = items.length,
): string => {
  const taken = items.flatMap((choices, item) =>
    choices.flatMap((choice, place) =>
      place === 0 ? [] : [{ ...choice, item, name: `x${item}_${place}`, cost: choice.weight + touchWeight }],
    ),
  )
  const of = (item: number) => taken.filter((choice) => choice.item === item)
  const drop = (item: number) => of(item).find(({ drops }) => drops)?.name
  const saved = taken.map(({ saves, name }) => `${saves} ${name}`).join(' + ')
  const rows = items.flatMap((_, item) =>
    of(item).length === 0
      ? []
      : [
          of(item)
            .map(({ name }) => name)
            .join(' + ') + ' <= 1',
        ],
  )
  for (const clause of clauses) {
    const terms = clause.flatMap(({ item, drops }) => {
      const name = drop(item)
      return name === undefined ? [] : [`${drops ? '+' : '-'} ${name}`]
    })
    const kept = clause.filter(({ drops }) => !drops).length
    if (terms.length > 0) rows.push(`${terms.join(' ')} >= ${1 - kept}`)
  }
  rows.push(`${taken.map(({ name }) => name).join(' + ')} <= ${mostTouches}`)
  return `Minimize
 ${taken.map(({ cost, name }) => `${cost} ${name}`).join(' + ')} + ${excess.weight} late
Subject To
 ${saved} >= ${limit.center - limit.longest}
 ${saved} - late <= ${excess.ample}
 ${rows.join('\n ')}
Binary
 ${taken.map(({ name }) => name).join(' ')}
End
`
}
