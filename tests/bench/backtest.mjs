// npm run backtest -- FILES: how well the runs before predict the next one, in real histories.
import { bundled } from './bundled.mjs'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Which histories? npm run backtest -- FILE.lss …')
  process.exit(2)
}
const { printBacktest } = await bundled('./forecast/backtest-table.ts')
printBacktest(files)
