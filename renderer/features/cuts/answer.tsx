import { memo } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { Fits } from './fits.tsx'
import { Impossible } from './impossible.tsx'
import { Proposals } from './proposals.tsx'

type AnswerProps = {
  readonly document: TalkDocument
  readonly answer: CutAdvice
  /** The chance to fit that was asked for. */
  readonly wanted: number
  readonly onTry: () => void
}

/** What the advisor says: that it fits, the ways to make it fit, or why there is none. */
export const Answer = memo(({ document, answer, wanted, onTry }: AnswerProps) => {
  switch (answer.kind) {
    case 'fits':
      return <Fits document={document} wanted={wanted} />
    case 'proposals':
      return <Proposals document={document} answer={answer} wanted={wanted} onTry={onTry} />
    case 'impossible':
      return <Impossible document={document} answer={answer} wanted={wanted} onTry={onTry} />
    default:
      return assertNever(answer)
  }
})
