import { defineConfig } from '@playwright/test'

/** Real Electron, one app at a time: it is the machine's clock and screen that are shared. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
})
