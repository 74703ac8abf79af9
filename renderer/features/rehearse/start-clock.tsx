import { Button } from '#renderer/ui/button.tsx'
import { wallNow } from '#renderer/clock.ts'
import { useActions } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'

/** Starts a run without an outline, whose sections the marks make. */
export const StartClock = () => {
  const t = useWords()
  const { moment } = useWriting()
  const { startClock } = useActions()
  return (
    <Button variant="plain" onPress={() => void startClock(t, moment(wallNow()))}>
      {t('clock.start')}
    </Button>
  )
}
