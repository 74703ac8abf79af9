import { useEffect, useRef, useState } from 'react'
import type { ArchiveOffer } from '#shared/ipc/archive-contract.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import { RequestFailure } from '#renderer/store/main-port.ts'
import { useActions } from '#renderer/store/react.tsx'

/** How far the reading of one of our own files has come; `name` empty while the speaker is asked which. */
export type OfferState =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly problem: FailureCode }
  | { readonly step: 'offered'; readonly offer: ArchiveOffer }

/** Reads a file that was dropped, or asks for one; `onNone` when the speaker thought better of it. */
export const useOffer = (dropped: File | null, onNone: () => void) => {
  const { chooseArchive, readArchive } = useActions()
  const [state, setState] = useState<OfferState>({ step: 'reading', name: dropped?.name ?? '' })
  const attempt = useRef(0)
  const read = async (file: File | null): Promise<void> => {
    attempt.current += 1
    const mine = attempt.current
    const name = file?.name ?? ''
    setState({ step: 'reading', name })
    try {
      const offer = file === null ? await chooseArchive() : await readArchive(file)
      if (attempt.current !== mine) return
      if (offer === null) onNone()
      else setState({ step: 'offered', offer })
    } catch (error) {
      const problem = error instanceof RequestFailure ? error.code : 'internal'
      if (attempt.current === mine) setState({ step: 'refused', name, problem })
    }
  }
  useEffect(() => {
    // What was dropped or asked for is read once, when the dialog opens for it.
    if (attempt.current === 0) void read(dropped)
  })
  return { state, chooseAnother: () => void read(null) }
}
