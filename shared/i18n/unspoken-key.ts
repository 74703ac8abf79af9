import type { SectionId } from '#shared/domain/identity.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'

/** What is said of a section without a time: that it was left out, or only that it was not spoken, as after a run that stopped before it. */
export const unspokenKey = ({ state }: Pick<RunResult, 'state'>, id: SectionId): MessageKey =>
  state.leftOut.includes(id) ? 'report.was-left-out' : 'report.not-spoken'
