import { CornerDownLeft, Plus } from 'lucide-react'
import { memo, useEffect, useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './add-section.module.css'
import { hasLeft } from './has-left.ts'
import { useNewSection } from './use-new-section.ts'

type InputProps = {
  readonly section: ReturnType<typeof useNewSection>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

const TitleInput = ({
  section: { typed, problem, type, paste },
  isFirst,
  onKeyDown,
  onBlur,
}: InputProps & { readonly isFirst: boolean }) => {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  const pasteAll = async (text: string): Promise<void> => {
    await paste(text)
    input.current?.scrollIntoView({ block: 'nearest' })
  }
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    void pasteAll(text)
  }
  return (
    <input
      ref={input}
      className={styles.title}
      aria-label={t('outline.add-label')}
      aria-invalid={problem?.field === 'title'}
      placeholder={t('outline.add-title')}
      autoComplete="off"
      value={typed.title}
      onChange={({ target }) => type({ title: target.value })}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onPaste={onPaste}
    />
  )
}

const TimeInput = ({ section: { typed, problem, type }, onKeyDown, onBlur }: InputProps) => {
  const t = useWords()
  return (
    <input
      className={styles.time}
      aria-label={t('outline.add-time')}
      aria-invalid={problem?.field === 'time'}
      placeholder="5:00"
      autoComplete="off"
      spellCheck={false}
      value={typed.time}
      onChange={({ target }) => type({ time: target.value })}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  )
}

/** The last line: a title, Tab, a time, Enter; and on to the next. What stands there when it is left is added too. A pasted list becomes one section a line. */
export const AddSection = memo(({ isFirst }: { readonly isFirst: boolean }) => {
  const t = useWords()
  const line = useRef<HTMLFieldSetElement>(null)
  const section = useNewSection(t)
  const isIdle = section.typed.title === ''
  const submit = (): void => {
    if (section.add()) line.current?.querySelector('input')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    if (hasLeft(target) && line.current?.contains(relatedTarget) !== true) section.add()
  }
  return (
    <fieldset
      ref={line}
      aria-label={t('outline.add-label')}
      className={classNames(styles.add, isIdle && styles.idle)}
    >
      <Plus aria-hidden size={16} strokeWidth={1.75} className={styles.plus} />
      <TitleInput section={section} isFirst={isFirst} onKeyDown={onKeyDown} onBlur={onBlur} />
      <TimeInput section={section} onKeyDown={onKeyDown} onBlur={onBlur} />
      <IconButton
        icon={CornerDownLeft}
        size="small"
        label={t('outline.add')}
        isDisabled={section.typed.title.trim() === ''}
        onPress={submit}
      />
      <output className={styles.problem} data-field={section.problem?.field}>
        {section.problem?.message ?? ''}
      </output>
    </fieldset>
  )
})
