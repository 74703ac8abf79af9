import { expect, test } from 'vitest'
import { paragraphStarts, partingPlace, partNotes } from '#shared/domain/notes-parts.ts'

const notes = 'One one one.\n\nTwo.\n \n\nThree three three three.'

test('notes can be parted where a paragraph begins, but before the first', () => {
  expect(paragraphStarts(notes).map((start) => notes.slice(start, start + 3))).toEqual(['Two', 'Thr'])
  expect(paragraphStarts('\n\nOnly one\n\n')).toEqual([])
})

test('they are parted at the paragraph nearest to the wanted share', () => {
  expect(partingPlace(notes, 0.2)).toBe(notes.indexOf('Two'))
  expect(partingPlace(notes, 0.5)).toBe(notes.indexOf('Three'))
  expect(partingPlace('Only one', 0.5)).toBeNull()
})

test('parted notes lose nothing but the white space between', () => {
  expect(partNotes(notes, notes.indexOf('Two'))).toEqual([
    'One one one.',
    'Two.\n \n\nThree three three three.',
  ])
  expect(partNotes(notes, null)).toEqual([notes, ''])
})
