import { expect, test } from 'vitest'
import type { Plan } from '#shared/domain/plan.ts'
import { counterparts } from '#shared/outline/counterparts.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const planOf = (...titles: readonly string[]): Plan => titles.map((title) => makeSection({ title }))

const paired = (plan: Plan, other: Plan): readonly string[] => {
  const pairs = counterparts(plan, other)
  return plan.map((_section, place) => pairs.get(place)?.title ?? '-')
}

test('sections of like titles are each other’s, whatever their order', () => {
  expect(paired(planOf('Closing', 'Live demo A'), planOf('Opening', 'Live demo', 'Closing'))).toEqual([
    'Closing',
    'Live demo',
  ])
})

test('where no title is alike they are paired in the order in which they are spoken', () => {
  const [floated, ...spoken] = planOf('Left aside', 'Opening', 'Demo')
  if (floated === undefined) throw new Error('no section')
  const other = [{ ...floated, floated: true }, ...spoken]
  expect(paired(planOf('Part 1', 'Part 2', 'Part 3'), other)).toEqual(['Opening', 'Demo', '-'])
})

test('a section that is in both plans is itself, even when another has a title more alike', () => {
  const [mine, twin] = planOf('Demo', 'Demo')
  if (mine === undefined || twin === undefined) throw new Error('no sections')
  const renamed = { ...mine, title: 'Show' }
  expect(counterparts([renamed, twin], [mine]).get(0)?.id).toBe(mine.id)
  expect(counterparts([renamed, twin], [mine]).has(1)).toBe(false)
})
