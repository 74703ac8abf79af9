import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { draftFrom, notUnderstood, times, written } from '#tests/builders/draft-from.ts'

const table = (...rows: readonly string[]): string =>
  [rows[0], (rows[0] ?? '').replace(/[^|]+/g, '---'), ...rows.slice(1)].map((row) => `|${row}|`).join('\n')

const two = [
  ['One', minutes(1)],
  ['Two', minutes(2)],
]

test.each([
  table('Section|Time', 'One|1:00', 'Two|2m'),
  table('Section|min', 'One|1', 'Two|2'),
  table('Section|Seconds', 'One|60', 'Two|120'),
  table('Time|Section', '1:00|One', '2:00|Two'),
  table('#|Section|Duration|Slides', '1|One|1|4', '2|Two|2|9'),
  table('Section|Start|Length', 'One|0:00|1:00', 'Two|1:00|2:00'),
  table('Section|Length|End time', 'One|1:00|1:00', 'Two|2:00|3:00'),
  table('What|How much', '**One**|1m', '`Two`|2m'),
  table('項目|時間', 'One|1分', 'Two|２分'),
  table('項目|秒', 'One|60', 'Two|120'),
  table('Section|Min|Sec', 'One|1|0', 'Two|2|'),
  table('項目|時間|分|秒', 'One|0|1|00', 'Two||２|０'),
  table('Section|Minutes|Seconds', 'One|1|60', 'Two|2|120'),
  table('Section|Elapsed', 'One|1:00', 'Two|3:00'),
  table('Section|Cumulative (min)', 'One|1', 'Two|3'),
  table('項目|累計', 'One|1分', 'Two|3分'),
  table('Title|Start|End', 'One|23:58|23:59', 'Two|23:59|0:01'),
  table('項目|時間（分:秒）', 'One|1', 'Two|2:00'),
  table('Start|End|Title', '0:00|1:00|One', '1:00|3:00|Two'),
  table('Title|Start|End', 'One|13:00|13:01', 'Two|14:00|14:02'),
  table('開始|終了|項目', '９：００|９：０１|One', '９：０１|９：０３|Two'),
])('a table with a column of times is the outline\n%s', (text) => {
  expect(times(draftFrom(text))).toEqual(two)
  expect(times(draftFrom(`# Talk\n\n## Agenda\n\n${text}`))).toEqual(two)
})

test.each(['Duration', 'Planned', 'Length (min)', '所要時間', '長さ', '分'])(
  'times that rise under "%s" are lengths',
  (header) => {
    const draft = draftFrom(table(`Section|${header}`, 'A|8:00', 'B|8:30', 'C|9:15'))
    expect(times(draft)).toEqual([
      ['A', minutes(8)],
      ['B', seconds(510)],
      ['C', seconds(555)],
    ])
    expect(times(draftFrom(table(`Section|${header}`, 'A|0:00', 'B|5:00', 'C|9:00')))).toEqual([
      ['A', minutes(0)],
      ['B', minutes(5)],
      ['C', minutes(9)],
    ])
  },
)

test('plain numbers under "Hours" are hours', () => {
  expect(times(draftFrom(table('Section|Hours', 'A|1', 'B|0.5')))).toEqual([
    ['A', minutes(60)],
    ['B', minutes(30)],
  ])
})

test('other columns become notes, and so does a time that cannot be read', () => {
  const draft = draftFrom(table('Section|Time|Who', 'One|1:00|Ann', 'Two|soon|Ben', 'Three|3:00|'))
  expect(written(draft)).toEqual([
    { title: 'One', planned: minutes(1), notes: 'Ann', line: 3 },
    { title: 'Two', planned: null, notes: 'soon\nBen', line: 4 },
    { title: 'Three', planned: minutes(3), notes: '', line: 5 },
  ])
})

test('the row with the total is no section', () => {
  const draft = draftFrom(table('Section|Time', 'One|1:00', 'Two|2:00', 'Total|3:00'))
  expect(times(draft)).toEqual(two)
  expect(notUnderstood(draft)).toEqual([{ line: 5, text: '|Total|3:00|' }])
})

test('lines pasted from a spreadsheet are a table, with and without a header', () => {
  expect(times(draftFrom('Section\tTime\nOne\t1:00\nTwo\t2:00'))).toEqual(two)
  expect(times(draftFrom('One\t1\nTwo\t2'))).toEqual(two)
  expect(times(draftFrom('1\tOne\t60s\n2\tTwo\t120s'))).toEqual(two)
  expect(times(draftFrom('One\t0:30'))).toEqual([['One', seconds(30)]])
})

test('a table without times is not understood', () => {
  const draft = draftFrom(`${table('Name|Slides', 'Ann|4', 'Ben|9')}\n\n- One (1m)\n- Two (2m)`)
  expect(times(draft)).toEqual(two)
  expect(notUnderstood(draft).map(({ line }) => line)).toEqual([1, 3, 4])
})

test.each([
  ['midnight', ['23:30', '23:50', '0:10']],
  ['noon on a clock of twelve hours', ['12:20', '12:40', '1:00']],
])('moments called so go on past %s; times that fall are no moments', (_what, [first, second, third]) => {
  const rows = (header: string) => table(`Section|${header}`, `A|${first}`, `B|${second}`, `C|${third}`)
  expect(times(draftFrom(rows('Start')))).toEqual([
    ['A', minutes(20)],
    ['B', minutes(20)],
    ['C', null],
  ])
  expect(times(draftFrom(rows('Length'))).every(([, planned]) => planned !== minutes(20))).toBe(true)
})

test('time gone by that does not rise is what each section takes', () => {
  expect(times(draftFrom(table('Section|Elapsed', 'One|1:00', 'Two|2:00', 'Three|0:30')))).toEqual([
    ...two,
    ['Three', seconds(30)],
  ])
})
