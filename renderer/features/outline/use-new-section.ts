import { useState } from 'react'
import { insertSections } from '#shared/domain/edit-plan.ts'
import { newSectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { blankSection } from '#shared/domain/section.ts'
import { millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { typedLengthOrNone } from '#shared/i18n/typed-length.ts'
import { typedLine } from '#shared/i18n/typed-line.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import { RequestFailure } from '#renderer/store/main-port.ts'
import { useActions } from '#renderer/store/react.tsx'

type Typed = { readonly title: string; readonly time: string }
type Problem = { readonly field: 'title' | 'time'; readonly message: string }

const EMPTY: Typed = { title: '', time: '' }

/** The line that becomes the next section. `add` is true when it did; what was refused stays, with why beside it. */
export const useNewSection = (t: Translate) => {
  const { editPlan, newId, readOutline } = useActions()
  const [typed, setTyped] = useState(EMPTY)
  const [problem, setProblem] = useState<Problem | null>(null)
  const append = (sections: Plan): void =>
    void editPlan((plan) => insertSections(plan, sections, plan.length))
  const type = (patch: Partial<Typed>): void => {
    setTyped((before) => ({ ...before, ...patch }))
    setProblem(null)
  }
  const refuse = (field: Problem['field'], message: string): boolean => {
    setProblem({ field, message })
    return false
  }
  const add = (): boolean => {
    const { title, planned } =
      typed.time === '' ? timedTitle(typed.title) : { title: typed.title, planned: null }
    const line = typedLine(t, title)
    const time = typedLengthOrNone(t, typed.time)
    if (!line.ok) return refuse('title', line.message)
    if (!time.ok) return refuse('time', time.message)
    if (line.value === '' && planned === null) return false
    const section = blankSection(newSectionId(newId()), line.value)
    append([{ ...section, planned: planned ?? time.value ?? millis(0) }])
    type(EMPTY)
    return true
  }
  /** A pasted list becomes many sections at once. */
  const paste = async (text: string): Promise<void> => {
    try {
      append(draftSections(await readOutline(text), newId))
    } catch (error) {
      refuse('title', t(`error.${error instanceof RequestFailure ? error.code : 'internal'}`))
    }
  }
  return { typed, problem, type, add, paste }
}
