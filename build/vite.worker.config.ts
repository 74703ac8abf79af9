import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** The process that reads files from outside: one file of its own, so that none of what it reads with is loaded with main. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/worker',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { 'outline-worker': 'electron/import/outline-worker.ts' },
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
