import { area } from './area.ts'

/** The line at the bottom of the window: what happened. */
export const notices = area({
  en: {
    'notice.talk-deleted': '“{{title}}” was deleted.',
    'notice.run-set-aside': 'Kept for another day. Go on with it from Rehearse.',
    'notice.run-discarded': 'The run was discarded.',
    'notice.run-changed': 'The run was changed.',
    'notice.report-copied': 'The report is on the clipboard, as Markdown.',
  },
  ja: {
    'notice.talk-deleted': '「{{title}}」を削除しました。',
    'notice.run-set-aside': '後日のために残しました。「リハーサル」から続けられます。',
    'notice.run-discarded': 'このリハーサルを破棄しました。',
    'notice.run-changed': 'このリハーサルを変更しました。',
    'notice.report-copied': 'レポートをMarkdownでクリップボードにコピーしました。',
  },
})
