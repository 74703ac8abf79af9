// npm run calibrate: whether the forecast's ranges hold as often as they say, over made-up speakers.
import { bundled } from './bundled.mjs'

const { printCalibration } = await bundled('./forecast/calibration-table.ts')
printCalibration()
