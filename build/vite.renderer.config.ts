import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The screens. Relative URLs, so that they load from the app's own protocol. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: '../out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['renderer/index.html', 'renderer/mini.html', 'renderer/stage.html'] },
    modulePreload: { polyfill: false },
  },
})
