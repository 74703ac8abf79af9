import { ArrowLeft, ArrowRightLeft, Copy, FileDown, StepForward, Trash2 } from 'lucide-react'
import { runKinds } from '#shared/domain/run.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { reportForms } from '#shared/ipc/archive-contract.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './report-head.module.css'
import { RunChanges } from './run-changes.tsx'

type ReportHeadProps = {
  readonly result: RunResult
  /** Whether it may have been ended by mistake. */
  readonly canGoOn: boolean
  readonly onClose: () => void
  readonly onMove: () => void
}

type RunActionsProps = Pick<RunResult, 'run'> & Pick<ReportHeadProps, 'canGoOn' | 'onMove'>

const RunActions = ({ run, canGoOn, onMove }: RunActionsProps) => {
  const t = useWords()
  const language = useApp(shownLanguage)
  const { copyReport, discardRun, resumeRun, saveExport } = useActions()
  return (
    <div className={styles.actions}>
      {canGoOn ? (
        <Button variant="plain" size="small" icon={StepForward} onPress={() => void resumeRun(run.id)}>
          {t('report.go-on')}
        </Button>
      ) : null}
      <Button variant="plain" size="small" icon={Copy} onPress={() => void copyReport(run.id, language)}>
        {t('report.copy')}
      </Button>
      <Menu
        label={t('export.report')}
        trigger={
          <Button variant="plain" size="small" icon={FileDown}>
            {t('export.report')}
          </Button>
        }
        entries={reportForms.map((form) => ({
          id: form,
          label: t(`export.report.${form}`),
          onAction: () => void saveExport({ what: 'report', runId: run.id, form, language }),
        }))}
      />
      <Button variant="plain" size="small" icon={ArrowRightLeft} onPress={onMove}>
        {t('move.action')}
      </Button>
      <Button variant="plain" size="small" icon={Trash2} onPress={() => void discardRun(run.id)}>
        {t('report.discard')}
      </Button>
    </div>
  )
}

/** Which run this is, what can be changed about it and was, and the way back. */
export const ReportHead = ({ result, canGoOn, onClose, onMove }: ReportHeadProps) => {
  const { run, state } = result
  const t = useWords()
  const { moment } = useWriting()
  const { changeRun } = useActions()
  return (
    <header className={styles.head}>
      <Button variant="plain" size="small" icon={ArrowLeft} onPress={onClose}>
        {t('report.back')}
      </Button>
      <Choice
        look="inline"
        hideLabel
        label={t('report.kind')}
        value={run.kind}
        onChange={(kind) => void changeRun(run, { kind })}
        options={runKinds.map((kind) => ({ id: kind, label: t(`kind.${kind}`) }))}
      />
      <span className={styles.date}>{moment(state.startedAt)}</span>
      <Checkbox isSelected={run.counts} onChange={(counts) => void changeRun(run, { counts })}>
        {t('report.counts')}
      </Checkbox>
      <RunActions run={run} canGoOn={canGoOn} onMove={onMove} />
      <RunChanges result={result} />
    </header>
  )
}
