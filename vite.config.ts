import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import product from './package.json' with { type: 'json' };
import { outDir, port } from './scripts/address.ts';
import { assembleKernel } from './scripts/vite/assemble-kernel.ts';
import { compileWords } from './scripts/vite/compile-words.ts';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { finishBuild } from './scripts/vite/finish-build.ts';
import { leanMonaco } from './scripts/vite/lean-monaco.ts';
import { singleFile } from './scripts/vite/single-file.ts';

export default defineConfig(({ mode }) => ({
  // One page, no routes: a path that is not there is a 404, not the page once more.
  appType: 'mpa',
  // Addresses are relative, so that the build runs in whatever folder of a host it is put.
  base: './',
  plugins: [
    assembleKernel(),
    leanMonaco(),
    compileWords(),
    react(),
    tailwindcss(),
    ...(mode === 'single'
      ? [singleFile(product.version)]
      : [contentSecurityPolicy(), finishBuild(product.version)]),
  ],
  build: {
    outDir,
    target: 'es2022',
    // These know light-dark(), so that the style sheet keeps it instead of rewriting every token.
    cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // All that the page needs at once is one file: fewer requests, and gzip finds more that repeats.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] } },
    },
  },
  preview: { port, allowedHosts: ['countersign.test'] },
  worker: {
    format: 'es',
    plugins: () => [assembleKernel()],
    // A folder of their own: they are served under a policy of their own.
    rolldownOptions: {
      output: {
        entryFileNames: 'workers/[name]-[hash].js',
        chunkFileNames: 'workers/[name]-[hash].js',
      },
    },
  },
}));
