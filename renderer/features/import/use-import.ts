import { useEffect, useRef, useState } from 'react'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { RequestFailure } from '#renderer/store/main-port.ts'

/** A file, or a text without a name, and what was read from it. */
export type ReadFile = { readonly name: string; readonly draft: OutlineDraft }

/** One that could not be read, and why. */
export type RefusedFile = { readonly name: string; readonly problem: FailureCode }

/** How far an import has come. Drafts are shown before they change anything, one after the other. */
export type ImportState =
  | { readonly step: 'asking'; readonly refused: readonly RefusedFile[] }
  | { readonly step: 'reading'; readonly done: number; readonly of: number }
  | {
      readonly step: 'preview'
      readonly files: readonly [ReadFile, ...ReadFile[]]
      readonly refused: readonly RefusedFile[]
    }

/** One file to be read; it may turn out to be none or several. */
export type Reading = () => Promise<readonly (ReadFile | RefusedFile)[]>

const codeOf = (error: unknown): FailureCode => (error instanceof RequestFailure ? error.code : 'internal')

/** Reads one text or file; a refusal comes back as its name. */
export const readingOf =
  (name: string, read: () => Promise<OutlineDraft>): Reading =>
  async () => {
    try {
      return [{ name, draft: await read() }]
    } catch (error) {
      return [{ name, problem: codeOf(error) }]
    }
  }

type Found = readonly (ReadFile | RefusedFile)[]

const outcomeOf = (found: Found): ImportState => {
  const refused = found.flatMap((one) => ('problem' in one ? [one] : []))
  const [first, ...more] = found.flatMap((one) => ('draft' in one ? [one] : []))
  return first === undefined
    ? { step: 'asking', refused }
    : { step: 'preview', files: [first, ...more], refused }
}

const readingAll = (of: number): ImportState => ({ step: 'reading', done: 0, of })

/** Reads outlines one by one; `restart` leaves what is not read yet, and `next` goes on to the next that was read, false when there is none. */
export const useImport = (first: readonly Reading[]) => {
  const [state, setState] = useState<ImportState>(() =>
    first.length > 0 ? readingAll(first.length) : { step: 'asking', refused: [] },
  )
  const attempt = useRef(0)
  const readOn = async (readings: readonly Reading[], found: Found, mine: number): Promise<void> => {
    const [reading, ...more] = readings
    if (attempt.current !== mine) return
    if (reading === undefined) return setState(outcomeOf(found))
    const all = [...found, ...(await reading())]
    if (attempt.current !== mine) return
    setState((now) => (now.step === 'reading' ? { ...now, done: now.done + 1 } : now))
    await readOn(more, all, mine)
  }
  const begin = (readings: readonly Reading[]): void => {
    attempt.current += 1
    void readOn(readings, [], attempt.current)
  }
  const read = (readings: readonly Reading[]): void => {
    setState(readingAll(readings.length))
    begin(readings)
  }
  const restart = (): void => {
    attempt.current += 1
    setState({ step: 'asking', refused: [] })
  }
  useEffect(() => {
    // Files that were dropped are read once, when the dialog opens for them.
    if (first.length > 0 && attempt.current === 0) begin(first)
  })
  const next = (): boolean => {
    if (state.step !== 'preview') return false
    const [, following, ...more] = state.files
    if (following === undefined) return false
    setState({ step: 'preview', files: [following, ...more], refused: [] })
    return true
  }
  return { state, read, restart, next }
}
