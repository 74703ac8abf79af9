import { MiniFace } from './features/mini/mini-face.tsx'
import { openSidePage } from './side-page.tsx'

openSidePage('mini', MiniFace)
