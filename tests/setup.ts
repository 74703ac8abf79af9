import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/dom'

// Pages that are not laid out have nothing to scroll.
if (typeof Element === 'function') Element.prototype.scrollIntoView = () => undefined

// As long as a busy machine may need; what is there is seen at once.
configure({ asyncUtilTimeout: 15_000 })
