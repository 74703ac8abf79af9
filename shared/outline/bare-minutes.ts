import { minutes } from '#shared/domain/time.ts'
import type { OutlinePiece } from './outline-piece.ts'

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

/** One number alone may be anything; of so many sections all with one it is their time. */
const FEWEST = 3
const BARE =
  /^(.*\S)(?:\s*[(（[【［〔]\s*(\d{1,3})\s*[)）\]】］〕]|\s*[|｜,，:：]\s*(\d{1,3})|\s[-–—]\s(\d{1,3}))$/
/** Only so much of a title is looked at. */
const LONGEST = 300

type Told = { readonly title: string; readonly number: number }

const toldOf = ({ title, planned }: SectionPiece): readonly Told[] => {
  const [, words, ...numbers] =
    planned === null && title.length <= LONGEST ? (BARE.exec(title.normalize('NFKC')) ?? []) : []
  const number = numbers.find((one) => one !== undefined)
  return words === undefined || number === undefined ? [] : [{ title: words, number: Number(number) }]
}

/** 1, 2, 3 … is a count of sections. */
const isCount = (told: readonly Told[]): boolean =>
  told.every(({ number }, index) => number === (told[0]?.number ?? 0) + index)

/** Where every section ends in a number, `Intro (5)` or `Intro | 5`, and none has another time, the numbers are minutes. */
export const byMinutes = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const sections = pieces.filter((piece) => piece.kind === 'section')
  const told = sections.flatMap(toldOf)
  if (told.length < FEWEST || told.length < sections.length || isCount(told)) return pieces
  let index = -1
  return pieces.map((piece) => {
    if (piece.kind !== 'section') return piece
    index += 1
    const { title = piece.title, number = 0 } = told[index] ?? {}
    return { ...piece, title, planned: minutes(number) }
  })
}
