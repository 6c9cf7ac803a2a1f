import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  // Each worker runs a simulator, a server and a browser; the machine has two cores.
  workers: 2,
  fullyParallel: false,
  // They share two cores with the other tests. npm test lists what needed its second try.
  retries: 1,
  // For what hangs: npm test runs these beside the others, which is slow at times and no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 800 },
    // Tracing costs a quarter of the processor time: `--trace retain-on-failure` asks for it where a failure needs it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
})
