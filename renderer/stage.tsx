import { createRoot } from 'react-dom/client'
import '#renderer/ui/theme/theme.css'
import { RunFace } from './run-face.tsx'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no root')

createRoot(root).render(<RunFace />)
