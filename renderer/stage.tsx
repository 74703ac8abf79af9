import { StageFace } from './features/stage/stage-face.tsx'
import { openSidePage } from './side-page.tsx'

openSidePage('stage', StageFace)
