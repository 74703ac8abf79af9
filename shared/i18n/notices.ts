import { area } from './area.ts'

/** The line at the bottom of the window: what happened. */
export const notices = area({
  en: {
    'notice.talk-deleted': '“{{title}}” was deleted.',
    'notice.run-set-aside': 'Kept for another day. Go on with it from Rehearse.',
    'notice.run-corrected': 'Put right. What was measured is kept.',
    'notice.correction-undone': 'The correction was taken back.',
    'notice.run-original': 'The run is as it was delivered.',
    'notice.run-back': 'The run is back.',
    'notice.run-discarded': 'The run was discarded.',
    'notice.run-changed': 'The run was changed.',
    'notice.merge-too-much':
      'Not merged: one section can need {{needs}} others and be made of {{parts}} parts at most.',
    'notice.too-many-sections': 'Not added: an outline holds {{most}} sections at most.',
    'notice.report-copied': 'The report is on the clipboard, as Markdown.',
  },
  ja: {
    'notice.talk-deleted': '「{{title}}」を削除しました。',
    'notice.run-set-aside': '後日のために残しました。「リハーサル」から続けられます。',
    'notice.run-corrected': '修正しました。計測した時間は残っています。',
    'notice.correction-undone': '修正を取り消しました。',
    'notice.run-original': '元の記録に戻しました。',
    'notice.run-back': '記録を戻しました。',
    'notice.run-discarded': 'この記録を破棄しました。',
    'notice.run-changed': 'この記録を変更しました。',
    'notice.merge-too-much':
      'まとめられません。1つのセクションが必要とするセクションは{{needs}}件、もとの部分は{{parts}}件までです。',
    'notice.too-many-sections': '追加できません。構成に入るセクションは{{most}}件までです。',
    'notice.report-copied': 'レポートをMarkdownでクリップボードにコピーしました。',
  },
})
