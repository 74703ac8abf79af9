import { memo } from 'react'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

/** What a screen reader says of the run: only when the section or the state changes, never the seconds. */
export const RunSpeech = memo(({ text }: { readonly text: string }) => (
  <VisuallyHidden>
    <p aria-live="polite">{text}</p>
  </VisuallyHidden>
))
