import type { RevisionId, RunId, SectionId, TalkId } from '#shared/domain/identity.ts'
import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { Trials } from '#shared/domain/cuts/trial.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Plan, PlanRevision } from '#shared/domain/plan.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Language, Talk } from '#shared/domain/talk.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import type { Reply } from '#shared/ipc/contract.ts'
import type { GroupingKind, OutlineDraft } from '#shared/outline/outline.ts'
import type { Workshop } from './app-store.ts'
import { cutAnswer, type Asked } from './cut-question.ts'
import { editPlan, editTalk, mergeInto, redoEdit, undoEdit, type Because } from './edit-actions.ts'
import { createTalk, deleteTalk, openDemo, openTalk, reloadTalk } from './library-actions.ts'
import { createFileActions } from './file-actions.ts'
import { attempt, dismissNotice, notify } from './notices.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createRunActions } from './run-deeds.ts'
import { changeSettings } from './settings-actions.ts'
import type { Place, Undo } from './state.ts'
import { takeSpeaker } from './speaker-actions.ts'
import { takeBack, undoLast } from './undo-actions.ts'
import { closeWindow, loadWindows, openWindow } from './window-actions.ts'

/** All that a screen may do. Failures are said in the notice line; no promise of these is ever rejected, but for those that read or choose a file. */
export const createActions = (workshop: Workshop) => ({
  go: (place: Place): void => workshop.store.setState({ place, report: null }),
  openReport: (report: RunId | null): void => workshop.store.setState({ place: 'history', report }),
  loadSpeaker: async (): Promise<void> => void (await attempt(workshop, () => takeSpeaker(workshop))),
  openGuide: (): void => workshop.store.setState({ guide: true }),
  closeGuide: (): void => workshop.store.setState({ guide: false }),
  lockSections: (locked: ReadonlySet<SectionId>): void => workshop.store.setState({ locked }),
  /** What to cut; null when nobody waits for it any more, or it cannot be said. */
  adviseCuts: (document: TalkDocument, asked: Asked, signal: AbortSignal): Promise<CutAdvice | null> =>
    attempt(workshop, () => cutAnswer(workshop.advise, { document, asked }, signal)),
  tryOut: (change: (trials: Trials) => Trials): void =>
    workshop.store.setState(({ trials }) => ({ trials: change(trials) })),
  openTalk: (talkId: TalkId): Promise<void> => openTalk(workshop, talkId),
  createTalk: oneAtATime((language: Language, draft: OutlineDraft | null, by?: GroupingKind): Promise<void> =>
    createTalk(workshop, language, draft === null ? null : { draft, by }),
  ),
  deleteTalk: (talkId: TalkId): Promise<void> => deleteTalk(workshop, talkId),
  openDemo: oneAtATime((language: Language): Promise<void> => openDemo(workshop, language)),
  ...createFileActions(workshop),
  editTalk: (patch: Partial<Omit<Talk, 'id'>>): Promise<void> => editTalk(workshop, patch),
  editPlan: (edit: (plan: Plan) => Plan, because?: Because): Promise<void> =>
    editPlan(workshop, edit, because),
  /** Whether they could be merged; if not, it is said. */
  mergeSections: (ids: ReadonlySet<SectionId>): boolean => mergeInto(workshop, ids),
  /** Earlier plans of the open talk, with a number below `before`, the newest first; null when they cannot be read. */
  planHistory: (talkId: TalkId, before: number): Promise<Reply<'plan.history'> | null> =>
    attempt(workshop, () => workshop.queue(() => workshop.main.ask('plan.history', { talkId, before }))),
  planRevision: (revisionId: RevisionId): Promise<PlanRevision | null> =>
    attempt(workshop, () => workshop.main.ask('plan.revision', { revisionId })),
  undoEdit: (): Promise<void> => undoEdit(workshop),
  undoLast: (): Promise<void> => undoLast(workshop),
  takeBack: (undo: Undo): Promise<void> => takeBack(workshop, undo),
  redoEdit: (): Promise<void> => redoEdit(workshop),
  ...createRunActions(workshop),
  loadWindows: (): Promise<void> => loadWindows(workshop),
  openWindow: (which: WindowName, display?: number): Promise<void> => openWindow(workshop, which, display),
  closeWindow: (which: WindowName): Promise<void> => closeWindow(workshop, which),
  takeWish: (): void => workshop.store.setState({ wish: null }),
  /** Another rate of speech makes other estimates: the talk and the library are read again. */
  changeSettings: async (patch: Partial<Settings>): Promise<void> => {
    await changeSettings(workshop, patch)
    if (patch.speech !== undefined) await reloadTalk(workshop)
  },
  dismissNotice: (): void => dismissNotice(workshop),
  copyReport: async (runId: RunId, language: Language): Promise<void> => {
    const copied: Reply<'report.markdown'> | null = await attempt(workshop, () =>
      workshop.main.ask('report.markdown', { runId, language, copy: true }),
    )
    if (copied !== null) notify(workshop, 'notice.report-copied')
  },
  newId: workshop.newId,
})

/** The actions as a type. */
export type Actions = ReturnType<typeof createActions>
