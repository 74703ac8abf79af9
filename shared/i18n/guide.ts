import { area } from './area.ts'

/** The explanation of the forecast and of the cuts, for speakers; build/guide holds the same text for reading without the app. */
export const guide = area({
  en: {
    'guide.title': 'How the forecast works',
    'guide.chance': 'What the chance means',
    'guide.chance.1':
      '“72 % to fit” means: of a hundred talks that stand where yours stands today, about 72 would end within their budget. It is a fair bet, not a promise.',
    'guide.chance.2':
      'The range beside it is where the real talk ends four times out of five. Once in five it ends outside, before or after.',
    'guide.runs': 'Why few runs make a wide range',
    'guide.runs.1':
      'One run tells how long that one was. How much you vary from day to day shows only in several, so with one or two the app assumes what is usual and keeps the range wide. It narrows as you rehearse.',
    'guide.runs.2':
      'Recent runs weigh more than old ones, and a read-through half as much as a practice run. What you mark as “does not count” weighs nothing. Before the first run the plan speaks, and where nothing is planned an estimate from your notes or slides.',
    'guide.faster': 'Why faster is not shorter',
    'guide.faster.1':
      'A run gets shorter because there is less to tell, or because the same is told in less time. Only the first lasts: on stage there are pauses, laughs, and a demo that takes its time.',
    'guide.faster.2':
      'When all sections shrink alike and none is gone, you are speaking faster, and the app says so. Cut until it fits while you speak slowly.',
    'guide.stage': 'Why the stage is not the rehearsal',
    'guide.stage.1':
      'Some speakers take longer on stage, some less. Until a live run of yours is recorded nobody knows which, so the forecast allows for some 5 % either way.',
    'guide.stage.2':
      'Each live run teaches a little, over all your talks, by how it differed from the rehearsals before it. One alone is never believed whole.',
    'guide.cost': 'How the cost of a cut is counted',
    'guide.cost.1':
      'The advisor looks for the change that loses least. Loss is counted in minutes: a minute cut from a “could” counts 1, from a “should” 3, from a “must” 9. Musts are never cut, at most trimmed, and something of the content always stays.',
    'guide.cost.2':
      'A minute trimmed counts a quarter more than a minute cut, since what stays has to be told in less time. A short version that you prepared counts a fifth less. Every section touched adds half a minute, and ending before the target window adds what is missing.',
    'guide.weights': 'How to change what counts',
    'guide.weights.1':
      'Say what matters in the outline: the priority of a section, the promise it delivers, what it needs, the least time it makes sense in, and a short version. What you lock among the cuts is never touched.',
    'guide.weights.2':
      'The slack of the talk decides how slowly you mean to speak: more slack, an earlier target, more to cut. The chance you want is set beside the cuts, the weights themselves in the settings.',
  },
  ja: {
    'guide.title': '予測の見方',
    'guide.chance': '「収まる見込み」とは',
    'guide.chance.1':
      '「収まる見込み72%」は、今のあなたと同じ状態の発表が100回あれば、約72回は持ち時間に収まるという意味です。公平な賭けであって、約束ではありません。',
    'guide.chance.2':
      '横に並ぶ幅は、本番が5回のうち4回終わる範囲です。5回に1回は、それより早くまたは遅く終わります。',
    'guide.runs': '記録が少ないと幅が広い理由',
    'guide.runs.1':
      '1回の記録で分かるのは、その回の長さだけです。日によるばらつきは何回か話して初めて見えるため、1回か2回のうちは一般的なばらつきを当てはめ、幅を広くしています。リハーサルを重ねると狭まります。',
    'guide.runs.2':
      '新しい記録ほど重く、読み合わせは練習の半分の重みです。「集計に含めない」とした記録は使いません。最初の記録までは予定の時間を、予定のないところはノートやスライドからの見積もりを使います。',
    'guide.faster': '早口は短縮ではない理由',
    'guide.faster.1':
      '短くなるのは、話す内容が減ったときか、同じ内容を速く話したときです。本番まで続くのは前者だけです。本番には間や笑いがあり、デモには時間がかかります。',
    'guide.faster.2':
      'どのセクションも同じように縮み、なくなったものがなければ、早口になっています。アプリはそれを知らせます。ゆっくり話しても収まるまで削りましょう。',
    'guide.stage': '本番とリハーサルの違い',
    'guide.stage.1':
      '本番で長くなる人も、短くなる人もいます。本番の記録が残るまではどちらか分からないため、前後5%ほどの違いを見込みます。',
    'guide.stage.2':
      '本番の記録は、その前のリハーサルとの差から、すべての発表を通して少しずつ反映されます。1回の結果をそのまま当てはめることはありません。',
    'guide.cost': '削るコストの数え方',
    'guide.cost.1':
      '失うものが最も少ない削り方を探します。失うものは分で数えます。1分削ると、任意は1、重要は3、必須は9です。必須のセクションは丸ごと削らず、縮めるだけです。話す内容をすべて削ることもありません。',
    'guide.cost.2':
      '縮める1分は、削る1分より4分の1重く数えます。残りを短い時間で話すことになるためです。用意した短縮版は5分の1軽くなります。手を入れるセクションごとに0.5分、目標の幅より早く終わるとその分を加えます。',
    'guide.weights': '重みの変え方',
    'guide.weights.1':
      '大事なことは構成で指定します。セクションの優先度、果たす約束、必要とするセクション、意味のある最短時間、短縮版です。削る候補の画面で固定したセクションには手を入れません。',
    'guide.weights.2':
      '発表のゆとりは、どれだけゆっくり話すかを決めます。ゆとりを増やすと目標が早まり、削る量が増えます。目指す見込みは削る候補の画面で、重みそのものは設定で変えられます。',
  },
})
