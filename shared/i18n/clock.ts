import { area } from './area.ts'

/** Words of a run without an outline, and of runs that go to another talk. */
export const clock = area({
  en: {
    'clock.start': 'Just start the clock',
    'clock.about': 'Without an outline: each mark begins another section.',
    'clock.title': 'Run of {{when}}',
    'clock.part': 'Part 1',
    'clock.elapsed': 'Elapsed',
    'clock.line': 'No outline: each mark begins another section.',
    'clock.next': 'The next mark begins another section. Esc ends.',
    'clock.kept':
      'Its sections are kept, as long as you took. From the report it can go to the talk it is one of.',
    'clock.from-outline':
      'Its sections were made by the marks. If it is a run of another talk, give it to that one.',
    'move.action': 'Move to another talk',
    'move.title': 'Which talk is this a run of?',
    'move.about':
      'Sections with like titles become the ones there; where none is alike, they are paired in their order. The times stay.',
    'move.none': 'There is no other talk yet.',
    'notice.run-moved': 'The run was moved to this talk.',
  },
  ja: {
    'clock.start': '時計だけ始める',
    'clock.about': '構成なしで始めます。区切るたびにセクションができます。',
    'clock.title': '{{when}}の計測',
    'clock.part': 'パート1',
    'clock.elapsed': '経過',
    'clock.line': '構成なし: 区切るたびにセクションができます。',
    'clock.next': '次の区切りで新しいセクションになります。Escで終了します。',
    'clock.kept': 'セクションと話した時間は残ります。レポートから、この計測を元の発表へ移せます。',
    'clock.from-outline':
      'セクションは区切りから作られました。別の発表の計測なら、その発表へ移してください。',
    'move.action': '別の発表へ移す',
    'move.title': 'どの発表の計測ですか',
    'move.about':
      '題名の近いセクションは移動先のものになり、近いものが1つもなければ順に対応させます。時間は変わりません。',
    'move.none': 'ほかの発表はまだありません。',
    'notice.run-moved': 'この計測を、この発表へ移しました。',
  },
})
