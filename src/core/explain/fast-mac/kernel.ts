import { decodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { wasmBase64 } from './kernel-text.ts?assembled';

type KernelFunction = (...addressesAndCounts: number[]) => void;

/** The assembled module, running. What each function does stands beside its text in kernel-text.ts. */
export type Kernel = {
  /** All of the memory, at least `end` bytes of it; valid until the next call with a larger `end`. */
  readonly memoryTo: (end: number) => Bytes;
  /** Sets the groups `states` … `end` to a midstate. */
  readonly begin: KernelFunction;
  readonly shared: KernelFunction;
  readonly each: KernelFunction;
  readonly join: KernelFunction;
  readonly finish: KernelFunction;
};

const pageLength = 65_536;

/**
 * Compiles the module, which is inlined in this bundle since no request may be made. Rejects where
 * there is no WebAssembly, no SIMD in it, or a policy without `'wasm-unsafe-eval'`.
 */
export async function loadKernel(): Promise<Kernel> {
  const { instance } = await WebAssembly.instantiate(decodeBase64(wasmBase64));
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the kernel has no memory');
  return {
    memoryTo: (end) => {
      const missing = end - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageLength));
      return new Uint8Array(memory.buffer);
    },
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
