import { area } from './area.ts'

/** Words of the windows beside the desk. */
export const stage = area({
  en: {
    'stage.heading': 'Stage clock',
    'stage.waiting': 'No run is on. Start one at the desk.',
    'stage.next': 'Next: {{title}}',
    'stage.over': 'The run is over',
    'stage.open': 'Stage clock',
    'stage.open-on': 'Stage clock on {{display}}',
    'stage.close': 'Close the stage clock',
    'stage.displaced': 'The stage clock’s display is not plugged in.',
    'mini.heading': 'Small clock',
    'mini.open': 'Small clock',
    'mini.close': 'Close the small clock',
    'side.windows': 'Windows beside the desk',
  },
  ja: {
    'stage.heading': 'ステージ用の時計',
    'stage.waiting': '計測していません。メインの画面で始めてください。',
    'stage.next': '次: {{title}}',
    'stage.over': '計測終了',
    'stage.open': 'ステージ用の時計',
    'stage.open-on': 'ステージ用の時計 ({{display}})',
    'stage.close': 'ステージ用の時計を閉じる',
    'stage.displaced': 'ステージ用の画面が接続されていません。',
    'mini.heading': '小さな時計',
    'mini.open': '小さな時計',
    'mini.close': '小さな時計を閉じる',
    'side.windows': 'ほかのウインドウ',
  },
})
