import { newSectionId, newTalkId } from '#shared/domain/identity.ts'
import { insertSections } from '#shared/domain/edit-plan.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { blankSection } from '#shared/domain/section.ts'
import { blankTalk } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Workshop } from './app-store.ts'
import { editPlan } from './edit-actions.ts'
import { loadLibrary, openTalk } from './library-actions.ts'
import { attempt } from './notices.ts'
import { startRun } from './run-actions.ts'
import { shownLanguage } from './shown-language.ts'

/** A talk called after the moment at which the clock was started. */
const makeTalk = async (workshop: Workshop, title: string, sections: Plan): Promise<boolean> => {
  const { main, newId, store } = workshop
  const talk = { ...blankTalk(newTalkId(newId()), shownLanguage(store.getState())), title }
  const made = await attempt(workshop, () => main.ask('talk.create', { talk, sections, reason: 'clock' }))
  if (made === null) return false
  await openTalk(workshop, talk.id)
  await attempt(workshop, () => loadLibrary(workshop))
  return true
}

/** Just starts the clock: in the open talk when it has no sections yet, else in a talk of its own; its sections are made by the marks. `when` names the moment. */
export const startClock = async (workshop: Workshop, t: Translate, when: string): Promise<void> => {
  const { document, run } = workshop.store.getState()
  if (run !== null) return
  const isBlank = document !== null && spokenSections(document.revision.sections).length === 0
  const section = blankSection(newSectionId(workshop.newId()), t('clock.part'))
  if (isBlank)
    await editPlan(workshop, (plan) => insertSections(plan, [section], plan.length), { reason: 'clock' })
  else if (!(await makeTalk(workshop, t('clock.title', { when }), [section]))) return
  await startRun(workshop, 'practice', { open: true })
}
