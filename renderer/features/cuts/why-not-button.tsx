import { CircleHelp } from 'lucide-react'
import type { Section } from '#shared/domain/section.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'

type WhyNotButtonProps = {
  readonly section: Section
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** Asks why a section is not cut. */
export const WhyNotButton = ({ section, isOpen, onPress }: WhyNotButtonProps) => {
  const t = useWords()
  return (
    <IconButton
      icon={CircleHelp}
      size="small"
      label={t('cuts.why-not', { title: section.title || t('untitled.section') })}
      aria-expanded={isOpen}
      onPress={onPress}
    />
  )
}
