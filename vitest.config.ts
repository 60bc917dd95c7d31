import { defineConfig } from 'vitest/config';

const setupFiles = ['scripts/property-runs.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000, setupFiles },
      },
      {
        test: {
          name: 'snippets',
          include: ['e2e/snippets/**/*.test.ts'],
          testTimeout: 120_000,
          setupFiles,
        },
      },
      {
        test: {
          name: 'importers',
          include: ['e2e/importers/**/*.test.ts'],
          testTimeout: 120_000,
          setupFiles,
        },
      },
    ],
  },
});
