import type { Bytes } from '#core/bytes/bytes.ts';

/** Offers bytes as a download. Nothing goes over the network: the data stays in a blob of this page. */
export function downloadBytes(name: string, bytes: Bytes): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own reference as soon as it has started.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
