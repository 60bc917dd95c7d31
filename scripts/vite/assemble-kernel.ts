import type { Plugin } from 'vite';
import wabt from 'wabt';
import { kernelText } from '../../src/core/explain/fast-mac/kernel-text.ts';

async function assemble(): Promise<Buffer> {
  const { parseWat } = await wabt();
  const module = parseWat('kernel.wat', kernelText, { simd: true });
  module.validate();
  return Buffer.from(module.toBinary({}).buffer);
}

/**
 * Assembles the WebAssembly of the search's HMAC from its text, and inlines it: with
 * `connect-src 'none'` it cannot be fetched.
 */
export function assembleKernel(): Plugin {
  return {
    name: 'countersign:assemble-kernel',
    enforce: 'pre',
    load: {
      filter: { id: /\/fast-mac\/kernel-text\.ts\?assembled$/ },
      handler: async () =>
        `export const wasmBase64 = ${JSON.stringify((await assemble()).toString('base64'))};`,
    },
  };
}
