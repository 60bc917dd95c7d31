import { decodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { wasmBase64 } from './kernel-text.ts?assembled';

type KernelFunction = (...addressesAndCounts: number[]) => void;

/** The assembled module, running. What each function does stands beside its text in kernel-text.ts. */
export type Kernel = {
  readonly memory: Bytes;
  /** The same memory as words, in the byte order that WebAssembly and every browser's machine have. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly begin: KernelFunction;
  readonly shared: KernelFunction;
  readonly each: KernelFunction;
  readonly join: KernelFunction;
  readonly finish: KernelFunction;
};

/**
 * Compiles the module, which is inlined in this bundle since no request may be made. Rejects where
 * there is no WebAssembly, no SIMD in it, or a policy without `'wasm-unsafe-eval'`.
 */
export async function loadKernel(): Promise<Kernel> {
  const { instance } = await WebAssembly.instantiate(decodeBase64(wasmBase64));
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the kernel has no memory');
  return {
    memory: new Uint8Array(memory.buffer),
    words: new Uint32Array(memory.buffer),
    begin: functionOf(instance, 'begin'),
    shared: functionOf(instance, 'shared'),
    each: functionOf(instance, 'each'),
    join: functionOf(instance, 'join'),
    finish: functionOf(instance, 'finish'),
  };
}

function functionOf({ exports }: WebAssembly.Instance, name: string): KernelFunction {
  const exported = exports[name];
  if (typeof exported !== 'function') throw new TypeError(`the kernel has no ${name}`);
  return (...addressesAndCounts) => exported(...addressesAndCounts);
}
