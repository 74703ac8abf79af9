import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** The main process: ESM for the Node of Electron 33 and later. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { main: 'electron/main.ts' },
      external: ['electron', '@photostructure/sqlite', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron', '@photostructure/sqlite'] },
})
