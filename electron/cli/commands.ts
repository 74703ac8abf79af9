import { basename } from 'node:path'
import { reportContent } from '#electron/export/report-content.ts'
import { reportFacts } from '#electron/export/report-facts.ts'
import { reportMarkdown } from '#electron/export/report-markdown.ts'
import { archiveJsonSchema } from '#shared/domain/archive/archive-json-schema.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { talkArchive } from '#shared/domain/archive/pack-history.ts'
import { documentOf, type TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion } from '#shared/domain/cuts/document-question.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState } from '#shared/domain/slot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { DraftProblem } from '#shared/outline/outline.ts'
import { plainLine } from './aligned.ts'
import { jsonText, type Answer, type Command, type Desk } from './answer.ts'
import type { Asked } from './arguments.ts'
import type { CommandName } from './command-names.ts'
import { checkJson, checkText, type Checked } from './check-answer.ts'
import { cutsJson, cutTexts } from './cut-answer.ts'
import { figuresOf } from './forecast-figures.ts'
import { readTalkFile, type TalkRead } from './read-talk.ts'
import { UsageError } from './usage-error.ts'

/** The talk in the slot, with the time for questions and the slack, that were asked for, else with its own. */
const inSlot = (talk: Talk, { slot, qa, slackPercent }: Asked): Talk => {
  const asked = {
    ...talk,
    slot: slot ?? talk.slot,
    qa: qa ?? talk.qa,
    slackPercent: slackPercent ?? talk.slackPercent,
  }
  if (asked.qa >= asked.slot) throw new UsageError('cli.qa-too-long')
  return asked
}

const documentIn = (history: TalkHistory): TalkDocument => {
  const document = documentOf(history)
  if (document === null) throw new Error('a talk without its current plan')
  return document
}

const checkedOf = (document: TalkDocument): Checked => {
  const figures = figuresOf(document)
  const { sections: plan } = document.revision
  const advice = adviseCuts(documentQuestion(document))
  return { talk: document.talk, plan, budget: figures.budget, figures, advice }
}

const problemNotes = ({ t }: Desk, problems: readonly DraftProblem[]): readonly string[] =>
  problems.map(({ line, code, text }) => {
    const what =
      code === 'not-understood' ? t('cli.not-understood', { text }) : t(`import.problem.${code}`, { text })
    return plainLine(line === null ? what : `${t('cli.line', { line })}: ${what}`)
  })

const savedTalk = (desk: Desk, file: string): TalkRead => {
  const read = readTalkFile(file, desk)
  if (!read.isSaved) throw new UsageError('cli.not-saved', { file: basename(file) })
  return read
}

const check: Command = (desk, asked) => {
  const { history, problems, hasLength } = readTalkFile(asked.file, desk)
  if (asked.slot === null && !hasLength) throw new UsageError('cli.no-slot')
  const checked = checkedOf(documentIn({ ...history, talk: inSlot(history.talk, asked) }))
  return {
    exit: fitState(checked.figures.total, checked.budget) === 'over' ? 1 : 0,
    out: asked.isJson ? jsonText(checkJson(checked)) : checkText(desk.t, checked),
    notes: problemNotes(desk, problems),
  }
}

const importFile: Command = (desk, asked) => {
  const { history, problems } = readTalkFile(asked.file, desk)
  const talk = inSlot(history.talk, asked)
  return {
    exit: 0,
    out: archiveText(talkArchive({ ...history, talk })),
    notes: problemNotes(desk, problems),
  }
}

const cuts: Command = (desk, asked) => {
  const checked = checkedOf(documentIn(savedTalk(desk, asked.file).history))
  return {
    exit: checked.advice.kind === 'fits' ? 0 : 1,
    out: asked.isJson ? jsonText(cutsJson(checked)) : `${cutTexts(desk.t, checked).join('\n')}\n`,
  }
}

const report: Command = (desk, asked) => {
  const document = documentIn(savedTalk(desk, asked.file).history)
  const facts = reportFacts(document, desk.t, {
    choose: (results) => (asked.run === null ? results.at(-1) : results[asked.run - 1]),
  })
  if (facts === null) throw new UsageError('cli.no-run', { file: basename(asked.file) })
  return {
    exit: 0,
    out: asked.isJson ? jsonText(reportContent(facts, (text) => text)) : reportMarkdown(facts),
  }
}

/** Prints the JSON Schema of our own files. */
export const schema = (): Answer => ({ exit: 0, out: jsonText(archiveJsonSchema()) })

/** The commands that take a file. */
export const fileCommands: { readonly [C in Exclude<CommandName, 'schema'>]: Command } = {
  check,
  import: importFile,
  cuts,
  report,
}
