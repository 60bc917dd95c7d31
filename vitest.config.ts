import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'snippets', include: ['e2e/snippets/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
