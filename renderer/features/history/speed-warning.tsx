import { useMemo } from 'react'
import { compressionOf } from '#shared/domain/compression.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import { useActions } from '#renderer/store/react.tsx'
import { CompressionNote } from '#renderer/ui/compression-note.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'

/** The last run that counts, and the last rehearsal: what they were is what the next run will be. */
const lastRuns = (results: readonly RunResult[]): readonly RunResult[] => {
  const counted = counting(results)
  return [counted.at(-1), counted.findLast(({ run }) => run.kind !== 'live')].filter(
    (result) => result !== undefined,
  )
}

const compressed = (results: readonly RunResult[]) => {
  for (const now of lastRuns(results)) {
    const compression = compressionOf(now, results)
    if (compression !== null) return { now, compression }
  }
  return null
}

/** That the last run or rehearsal got shorter by speaking faster; nothing when it did not. */
export const SpeedWarning = ({ results }: { readonly results: readonly RunResult[] }) => {
  const t = useWords()
  const { day } = useWriting()
  const { openGuide } = useActions()
  const found = useMemo(() => compressed(results), [results])
  return found === null ? null : (
    <CompressionNote
      {...found}
      t={t}
      of={t('speed.of', {
        kind: t(`kind.${found.now.run.kind}`),
        day: day(found.now.state.startedAt),
      })}
      day={day(found.compression.earlier.state.startedAt)}
      onExplain={openGuide}
    />
  )
}
