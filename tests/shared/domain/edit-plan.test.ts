import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changeSection,
  changeSections,
  duplicateSection,
  insertSections,
  moveSections,
  removeSection,
} from '#shared/domain/edit-plan.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const titles = (plan: Plan): readonly string[] => plan.map(({ title }) => title)
const opening = makeSection({ title: 'Opening' })
const demo = makeSection({ title: 'Demo' })
const closing = makeSection({ title: 'Closing' })
const plan = [opening, demo, closing]

test('a section can be put in anywhere, and beyond the end becomes the last', () => {
  const added = makeSection({ title: 'New' })
  expect(titles(insertSections(plan, [added], 0))).toEqual(['New', 'Opening', 'Demo', 'Closing'])
  expect(titles(insertSections(plan, [added], 99))).toEqual(['Opening', 'Demo', 'Closing', 'New'])
})

test('several sections come in together and keep their order', () => {
  const two = [makeSection({ title: 'A' }), makeSection({ title: 'B' })]
  expect(titles(insertSections(plan, two, 1))).toEqual(['Opening', 'A', 'B', 'Demo', 'Closing'])
})

test('changing a section keeps its id, so its history stays its own', () => {
  const changed = changeSection(plan, demo.id, { title: 'Live demo', planned: minutes(9) })
  expect(changed[1]).toEqual({ ...demo, title: 'Live demo', planned: minutes(9) })
  expect(changed[0]).toBe(opening)
})

test('removing a section also takes it out of what the others need', () => {
  const needy = { ...closing, needs: [demo.id, opening.id] }
  expect(removeSection([opening, demo, needy], demo.id)).toEqual([
    opening,
    { ...closing, needs: [opening.id] },
  ])
})

test('a copy comes right after its section, under an id of its own', () => {
  const copyId = makeSection().id
  const copied = duplicateSection(plan, demo.id, copyId)
  expect(titles(copied)).toEqual(['Opening', 'Demo', 'Demo', 'Closing'])
  expect(copied[2]?.id).toBe(copyId)
})

test('moving never loses, doubles or changes a section', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: -40, max: 40 }), (size, which, to) => {
      const many = Array.from({ length: size + 1 }, (_, index) => makeSection({ title: `${index}` }))
      const id = many[which % many.length]?.id ?? opening.id
      expect(new Set(moveSections(many, new Set([id]), to))).toEqual(new Set(many))
    }),
  )
})

test('a change to what already is gives the very same plan', () => {
  const slides = { from: 1, to: 2 }
  const shown = changeSection(plan, demo.id, { slides })
  expect(shown).not.toBe(plan)
  expect(changeSection(shown, demo.id, { slides: { ...slides }, title: 'Demo' })).toBe(shown)
  expect(changeSection(plan, makeSection().id, { title: 'Other' })).toBe(plan)
  expect(changeSections(plan, new Set([opening.id, demo.id]), { priority: opening.priority })).toBe(plan)
  expect(changeSections(plan, new Set([demo.id]), { floated: true })[0]).toBe(opening)
})
