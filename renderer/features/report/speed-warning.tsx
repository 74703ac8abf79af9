import { useMemo } from 'react'
import { compressionOf } from '#shared/domain/compression.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { useActions } from '#renderer/store/react.tsx'
import { CompressionNote } from '#renderer/ui/compression-note.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'

type SpeedWarningProps = { readonly result: RunResult; readonly results: readonly RunResult[] }

/** That this run got shorter by speaking faster; nothing when it did not. */
export const SpeedWarning = ({ result, results }: SpeedWarningProps) => {
  const t = useWords()
  const { day } = useWriting()
  const { openGuide } = useActions()
  const compression = useMemo(() => compressionOf(result, results), [result, results])
  return compression === null ? null : (
    <CompressionNote
      t={t}
      now={result}
      compression={compression}
      day={day(compression.earlier.state.startedAt)}
      onExplain={openGuide}
    />
  )
}
