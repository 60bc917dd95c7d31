import { defineConfig } from 'vitest/config';
import { Figures } from './e2e/explain/figures.ts';
import { assembleKernel } from './scripts/vite/assemble-kernel.ts';

const setupFiles = ['scripts/property-runs.ts'];

/** `npm run fuzz` gives each property a hundred times the runs, and the time for them. */
const patience = process.env.FUZZ_RUNS ? 100 : 1;

export default defineConfig({
  test: {
    reporters: ['default', new Figures()],
    projects: [
      {
        plugins: [assembleKernel()],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          testTimeout: 30_000 * patience,
          setupFiles,
        },
      },
      {
        test: {
          name: 'snippets',
          include: ['e2e/snippets/**/*.test.ts'],
          testTimeout: 120_000 * patience,
          setupFiles,
        },
      },
      {
        test: {
          name: 'importers',
          include: ['e2e/importers/**/*.test.ts'],
          testTimeout: 120_000 * patience,
          setupFiles,
        },
      },
      {
        plugins: [assembleKernel()],
        test: {
          name: 'explain',
          include: ['e2e/explain/**/*.test.ts'],
          testTimeout: 900_000,
          setupFiles,
        },
      },
    ],
  },
});
