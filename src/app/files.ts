import type { Bytes } from '#core/bytes/bytes.ts';
import type { Message } from '#core/messages.ts';
import { bodyLimitBytes } from '#core/session/session.ts';

export type FileReading =
  | { readonly status: 'read'; readonly bytes: Bytes }
  | { readonly status: 'refused'; readonly reason: Message };

const megabyte = 1_000_000;

function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / megabyte) * 10) / 10} MB`;
}

/** The bytes of a file that the user chose or dropped, exactly as they are on the disk. */
export async function readBodyFile(file: File): Promise<FileReading> {
  if (file.size > bodyLimitBytes) {
    const values = { size: inMegabytes(file.size), limit: inMegabytes(bodyLimitBytes) };
    return { status: 'refused', reason: { id: 'request.file-too-large', values } };
  }
  try {
    return { status: 'read', bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // The file was moved, or the permission withdrawn, after it was chosen (NotReadableError).
    const reason = error instanceof Error ? error.message : String(error);
    return {
      status: 'refused',
      reason: { id: 'request.file-unreadable', values: { name: file.name, reason } },
    };
  }
}

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
