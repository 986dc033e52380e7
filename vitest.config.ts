import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// The journeys run the real programs, which are bundled once before them; everything else runs in this process.
const journeys = ['test/journeys/**/*.test.ts', 'test/console/**/*.browser.test.ts']

// The Law and its words must come out the same inside workerd, whose own locale data cannot be trusted.
const insideWorkerd = ['test/worker/**/*.test.ts', 'test/law/terms/worked-terms.test.ts']

export default defineConfig({
  test: {
    // Journeys wait for disks and other processes: every core has a worker, the one this program runs on too.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...journeys, 'test/worker/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            miniflare: {
              compatibilityDate: '2026-10-01',
              compatibilityFlags: ['nodejs_compat'],
              r2Buckets: ['DOCUMENTS'],
            },
          }),
        ],
        test: { name: 'workerd', include: insideWorkerd, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'journeys',
          include: journeys,
          // They share nothing but what they start, each its own: one loading of the modules serves all files.
          isolate: false,
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
