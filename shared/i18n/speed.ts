import { area } from './area.ts'

/** Words of the warning that a run got shorter by speaking faster. */
export const speed = area({
  en: {
    'speed.than.read-through': 'the read-through',
    'speed.than.practice': 'the practice run',
    'speed.than.with-audience': 'the run with listeners',
    'speed.than.live': 'the live run',
    'speed.whole':
      '{{by}} shorter than {{run}} of {{day}} with the same content: you are speaking {{percent}} % faster.',
    'speed.part_one':
      'In the section that {{run}} of {{day}} had too you are {{by}} shorter with the same content: you are speaking {{percent}} % faster.',
    'speed.part_other':
      'In the {{count}} sections that {{run}} of {{day}} had too you are {{by}} shorter with the same content: you are speaking {{percent}} % faster.',
    'speed.of': '{{kind}}, {{day}}',
    'speed.title': 'Faster, not shorter',
    'speed.advice': 'On stage that does not last. Cut until it fits while you speak slowly.',
    'speed.numbers': 'The numbers behind it',
    'speed.then': 'Then',
    'speed.now': 'Now',
    'speed.faster': 'Faster by',
    'speed.percent': '{{percent}} %',
    'speed.words': 'Words a minute, as far as the notes are the script: {{before}} then, {{now}} now.',
    'speed.characters':
      'Characters a minute, as far as the notes are the script: {{before}} then, {{now}} now.',
    'speed.explain': 'Why faster is not shorter',
  },
  ja: {
    'speed.than.read-through': '読み合わせ',
    'speed.than.practice': '練習',
    'speed.than.with-audience': '聞き手ありの回',
    'speed.than.live': '本番',
    'speed.whole': '{{day}}の{{run}}と同じ内容で{{by}}短く、{{percent}}%早口になっています。',
    'speed.part_one':
      '{{day}}の{{run}}にもある{{count}}セクションが、同じ内容で{{by}}短く、{{percent}}%早口になっています。',
    'speed.part_other':
      '{{day}}の{{run}}にもある{{count}}セクションが、同じ内容で{{by}}短く、{{percent}}%早口になっています。',
    'speed.of': '{{kind}}、{{day}}',
    'speed.title': '内容は減らず、早口に',
    'speed.advice': '本番では続きません。ゆっくり話しても収まるまで削りましょう。',
    'speed.numbers': 'もとになった数字',
    'speed.then': '前',
    'speed.now': '今回',
    'speed.faster': '速さ',
    'speed.percent': '+{{percent}}%',
    'speed.words': 'ノートを読み上げた部分の1分あたりの単語数: 前{{before}}、今回{{now}}。',
    'speed.characters': 'ノートを読み上げた部分の1分あたりの文字数: 前{{before}}、今回{{now}}。',
    'speed.explain': '早口は短縮ではない理由',
  },
})
