import { defineConfig } from '@playwright/test'

/** Real Electron, one app at a time: it is the machine's clock and screen that are shared. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  // A build machine is shared, and its driver now and then loses a window there: once more, and told as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: true,
  reporter: [['list']],
})
