import { defineConfig } from 'vitest/config'

// The journeys run the real programs, which are bundled once before them; everything else runs in this process.
const journeys = ['test/journeys/**/*.test.ts', 'test/console/**/*.browser.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: journeys,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
