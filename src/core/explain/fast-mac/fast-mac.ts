import type { FastMac } from './contract.ts';
import { loadKernel } from './kernel.ts';
import { scalarMac } from './scalar-mac.ts';
import { createSimdMac } from './simd-mac.ts';

export type { FastMac } from './contract.ts';
export { scalarMac } from './scalar-mac.ts';

/**
 * The fastest one that runs here. Never rejects: falls back to the scalar form where WebAssembly or
 * its SIMD is missing or the policy refuses it, which `kind` tells.
 */
export async function loadFastMac(): Promise<FastMac> {
  try {
    return createSimdMac(await loadKernel());
  } catch {
    return scalarMac;
  }
}
