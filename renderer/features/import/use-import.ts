import { useState } from 'react'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { RequestFailure } from '#renderer/store/main-port.ts'

/** How far an import has come. A draft is shown before it changes anything. */
export type ImportState =
  | { readonly step: 'asking'; readonly problem: FailureCode | null }
  | { readonly step: 'reading' }
  | { readonly step: 'preview'; readonly draft: OutlineDraft }

const ASKING: ImportState = { step: 'asking', problem: null }

const outcome = async (read: () => Promise<OutlineDraft | null>): Promise<ImportState> => {
  try {
    const draft = await read()
    return draft === null ? ASKING : { step: 'preview', draft }
  } catch (error) {
    return { step: 'asking', problem: error instanceof RequestFailure ? error.code : 'internal' }
  }
}

/** Reads an outline step by step; a refusal comes back as its name, and what was typed stays. */
export const useImport = () => {
  const [state, setState] = useState<ImportState>(ASKING)
  const read = async (from: () => Promise<OutlineDraft | null>): Promise<void> => {
    setState({ step: 'reading' })
    setState(await outcome(from))
  }
  return { state, read, restart: () => setState(ASKING) }
}
