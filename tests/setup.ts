import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/dom'

// As long as a busy machine may need; what is there is seen at once.
configure({ asyncUtilTimeout: 15_000 })
