import { memo } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { Fits } from './fits.tsx'
import { Impossible } from './impossible.tsx'
import { Proposals } from './proposals.tsx'

type AnswerProps = { readonly document: TalkDocument; readonly answer: CutAdvice }

/** What the advisor says: that it fits, the ways to make it fit, or why there is none. */
export const Answer = memo(({ document, answer }: AnswerProps) => {
  switch (answer.kind) {
    case 'fits':
      return <Fits document={document} />
    case 'proposals':
      return <Proposals document={document} proposals={answer.proposals} />
    case 'impossible':
      return <Impossible document={document} answer={answer} />
    default:
      return assertNever(answer)
  }
})
