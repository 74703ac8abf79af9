import { useEffect, useState } from 'react'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { knownAnswer, type Asked } from './store/cut-question.ts'
import { useActions } from './store/react.tsx'

/** The advisor's answer, and what it was asked about. */
export type CutAnswer = {
  readonly document: TalkDocument
  readonly asked: Asked
  readonly answer: CutAdvice
}

const known = (document: TalkDocument, asked: Asked): CutAnswer | null => {
  const answer = knownAnswer(document, asked)
  return answer === null ? null : { document, asked, answer }
}

/** The advisor's last answer about a talk, null before the first; a newer one follows it when something else is asked. */
export const useCutAnswer = (document: TalkDocument, { locked, cuts }: Asked): CutAnswer | null => {
  const { adviseCuts } = useActions()
  const [last, setLast] = useState(() => known(document, { locked, cuts }))
  useEffect(() => {
    const asked = { locked, cuts }
    const unwanted = new AbortController()
    void adviseCuts(document, asked, unwanted.signal).then((answer) => {
      if (answer !== null && !unwanted.signal.aborted) setLast({ document, asked, answer })
    })
    return () => unwanted.abort()
  }, [adviseCuts, document, locked, cuts])
  return last
}
