import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** The command line: one file for plain Node. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    minify: true,
    rollupOptions: {
      input: { dryrun: 'electron/cli.ts' },
      external: ['@photostructure/sqlite', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
})
