import { area } from './area.ts'

/**
 * What is said when something was not done: what, why, and what is safe. `error.` has a sentence for each failure
 * code, `refused.` one for each reason why a run ignores a command, `duration.` one for each reason why a typed text
 * is no length.
 */
export const errors = area({
  en: {
    'error.bad-request': 'Not done: the app did not understand its own request. Nothing was changed.',
    'error.refused-sender':
      'Not done: the request did not come from a window of this app. Nothing was changed.',
    'error.not-found':
      'Not done: this talk or run is no longer in the library. Everything else is as it was.',
    'error.stale-plan':
      'Not saved: the plan was changed somewhere else meanwhile. That newer plan is safe and is shown now: repeat your change.',
    'error.run-in-progress':
      'No run was started: another one is still open. Its marks are safe: end or discard it first.',
    'error.no-sections':
      'No run was started: no section of the plan is to be spoken. Your talk is unchanged: add a section, or take one back in.',
    'error.disk-full':
      'Not saved: the disk is full. What was saved before is safe: free some space and try again.',
    'error.disk-error':
      'Not saved: the disk reports an error. What was saved before is safe: check the disk and its connection, and try again.',
    'error.read-only':
      'Not saved: the library’s folder does not allow writing. What was saved before is safe: allow it and try again.',
    'error.database-locked':
      'Not saved: another program holds the library open. What was saved before is safe: close that program and try again.',
    'error.database-damaged':
      'The library was not opened: its file is damaged. The file was left as it is: make a copy of it before you try anything else.',
    'error.database-newer':
      'The library was not opened: a newer version of Dry Run wrote it. Nothing was changed: open it with that version.',
    'error.file-too-large':
      'The file was not read: it is larger than any talk’s outline. Your talks are unchanged: save the outline alone, as text, and choose that.',
    'error.file-unreadable':
      'The file was not read: it is gone, damaged, or closed to you. Your talks are unchanged: check the file and choose it again.',
    'error.file-not-text':
      'The file was not read: it is not a text, nor a deck that can be read. Your talks are unchanged: save it as .pptx, Markdown or text and choose that.',
    'error.file-damaged':
      'The file was not read: it is damaged, cut short or not what it says it is. Your talks are unchanged: save it again and choose that.',
    'error.file-newer':
      'The file was not read: a newer Dry Run wrote it. Your talks are unchanged: update the app and choose it again.',
    'error.file-unwritable':
      'The file was not saved: its folder is gone or closed to you. Your talks are unchanged: choose another place.',
    'error.archive-too-large':
      'The file was not read: it is larger than any file of saved talks (64 MB). Your talks are unchanged: choose another file.',
    'error.export-too-large':
      'The file was not saved: it would be larger than what can be read back (64 MB). Your talks are unchanged: save them one by one.',
    'error.outline-empty':
      'No outline was read: there is no text in it. Your talks are unchanged: write a line for each section and try again.',
    'error.outline-no-sections':
      'No outline was read: no heading, list or table in it names a section. Your talks are unchanged: write sections like “## Opening (5m)”.',
    'error.outline-too-long':
      'No outline was read: it is longer than any talk. Your talks are unchanged: keep to 1,000 sections and 10,000 lines.',
    'error.outline-too-slow':
      'No outline was read: it took longer than 5 seconds and was stopped. Your talks are unchanged: try a shorter or simpler file.',
    'error.outline-is-saved-talk':
      'No outline was read: this is a talk or library saved by Dry Run. Your talks are unchanged: open it with “Open a saved talk or library”, or drop it on the window.',
    'error.internal':
      'Not done: something went wrong inside the app. What was saved before is safe: try again, and restart the app if it happens twice.',
    'refused.bounce': 'Ignored: it came right after the last mark.',
    'refused.not-running': 'Ignored: the run is not at a point where this can be done.',
    'refused.already-over': 'Ignored: the run has ended. Take its end back to go on.',
    'refused.live-never-pauses': 'Not paused: in a live run the slot goes on.',
    'refused.live-never-restarts': 'Not begun again: in a live run what was said was said.',
    'refused.not-over': 'Not changed: a run is put right once it has ended.',
    'refused.out-of-range': 'Not moved: a mark stays between its neighbours.',
    'refused.nothing-to-take-back': 'Nothing to take back: the run has only begun.',
    'refused.no-such-section': 'Ignored: this section is not spoken in this run.',
    'refused.no-sections': 'Not started: no section of the plan is to be spoken. Add one first.',
    'duration.empty': 'Type a time, such as 5 or 5:00.',
    'duration.unreadable': 'This is not a time: type it like 5, 5:00, 90s or 1h5m.',
    'duration.too-long': 'No more than 24 hours.',
  },
  ja: {
    'error.bad-request': '実行できませんでした。アプリ内部の要求が正しくありません。何も変更していません。',
    'error.refused-sender':
      '実行できませんでした。このアプリの画面以外からの要求でした。何も変更していません。',
    'error.not-found':
      '実行できませんでした。この発表または記録はもうライブラリにありません。ほかのデータはそのままです。',
    'error.stale-plan':
      '保存できませんでした。その間に別の場所で構成が変更されています。新しい構成は保存済みで、いま表示しています。もう一度変更してください。',
    'error.run-in-progress':
      '開始できませんでした。まだ終わっていない計測があります。そこまでの記録は保存済みです。先に終了するか、破棄してください。',
    'error.no-sections':
      '開始できませんでした。話すセクションが構成にありません。発表はそのままです。セクションを追加するか、外したものを戻してください。',
    'error.disk-full':
      '保存できませんでした。ディスクの空きがありません。これまでの保存分は無事です。空きを作ってから、もう一度お試しください。',
    'error.disk-error':
      '保存できませんでした。ディスクでエラーが起きました。これまでの保存分は無事です。ディスクと接続を確かめて、もう一度お試しください。',
    'error.read-only':
      '保存できませんでした。ライブラリのフォルダーに書き込めません。これまでの保存分は無事です。書き込みを許可してから、もう一度お試しください。',
    'error.database-locked':
      '保存できませんでした。ほかのプログラムがライブラリを使用中です。これまでの保存分は無事です。そのプログラムを閉じてから、もう一度お試しください。',
    'error.database-damaged':
      'ライブラリを開けませんでした。ファイルが壊れています。ファイルには手を加えていません。何かを試す前に、コピーを取ってください。',
    'error.database-newer':
      'ライブラリを開けませんでした。新しい版のDry Runで保存されています。何も変更していません。新しい版で開いてください。',
    'error.file-too-large':
      'ファイルを読み込めませんでした。構成としては大きすぎます。発表はそのままです。構成だけをテキストで保存して、選び直してください。',
    'error.file-unreadable':
      'ファイルを読み込めませんでした。見つからないか、壊れているか、開く権限がありません。発表はそのままです。ファイルを確かめて、選び直してください。',
    'error.file-not-text':
      'ファイルを読み込めませんでした。テキストでも、読み取れるスライドでもありません。発表はそのままです。.pptx、Markdown、テキストのいずれかで保存して、選び直してください。',
    'error.file-damaged':
      'ファイルを読み込めませんでした。壊れているか、途中で切れているか、拡張子と中身が違います。発表はそのままです。保存し直して、選び直してください。',
    'error.file-newer':
      'ファイルを読み込めませんでした。新しい版のDry Runで保存されています。発表はそのままです。アプリを更新して、選び直してください。',
    'error.file-unwritable':
      'ファイルを保存できませんでした。保存先のフォルダーがないか、書き込めません。発表はそのままです。別の場所を選んでください。',
    'error.archive-too-large':
      'ファイルを読み込めませんでした。保存した発表のファイルとしては大きすぎます(64 MBまで)。発表はそのままです。別のファイルを選んでください。',
    'error.export-too-large':
      'ファイルを保存できませんでした。読み戻せる大きさ(64 MB)を超えます。発表はそのままです。発表を1件ずつ保存してください。',
    'error.outline-empty':
      '構成を読み取れませんでした。中身が空です。発表はそのままです。セクションを1行ずつ書いて、もう一度お試しください。',
    'error.outline-no-sections':
      '構成を読み取れませんでした。セクションになる見出し、リスト、表がありません。発表はそのままです。「## 導入(5分)」のように書いてください。',
    'error.outline-too-long':
      '構成を読み取れませんでした。長すぎます。発表はそのままです。1,000セクション、10,000行までにしてください。',
    'error.outline-too-slow':
      '構成を読み取れませんでした。5秒たっても終わらないため中止しました。発表はそのままです。もっと短いファイルか、単純な書き方でお試しください。',
    'error.outline-is-saved-talk':
      '構成を読み取れませんでした。Dry Runで保存した発表かライブラリです。発表はそのままです。「保存した発表やライブラリを開く」で開くか、ウィンドウに落としてください。',
    'error.internal':
      '実行できませんでした。アプリの内部で問題が起きました。これまでの保存分は無事です。もう一度試し、続くようならアプリを開き直してください。',
    'refused.bounce': '直前の操作と続いたため、無視しました。',
    'refused.not-running': '今はその操作ができないため、無視しました。',
    'refused.already-over': 'すでに終わっています。続けるには、終了を取り消してください。',
    'refused.live-never-pauses': '本番では枠の時間が止まらないため、一時停止できません。',
    'refused.live-never-restarts': '本番では話し直しを計測から外せません。',
    'refused.not-over': '計測の修正は、終了してから行えます。',
    'refused.out-of-range': '区切りは、前後の区切りの間でだけ動かせます。',
    'refused.nothing-to-take-back': '始まったばかりで、取り消せる操作がありません。',
    'refused.no-such-section': 'この回では話さないセクションのため、無視しました。',
    'refused.no-sections': '話すセクションがないため、開始できません。先に追加してください。',
    'duration.empty': '時間を入力してください(例: 5、5:00)。',
    'duration.unreadable': '時間として読めません。5、5:00、90秒、1時間5分のように入力してください。',
    'duration.too-long': '24時間までにしてください。',
  },
})
