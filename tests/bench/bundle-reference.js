export * as components from 'react-aria-components'
export * as react from 'react'
export * as dom from 'react-dom/client'
