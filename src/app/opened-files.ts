import type { Bytes } from '#core/bytes/bytes.ts';
import type { Message } from '#core/messages.ts';
import { bodyLimitBytes } from '#core/session/session.ts';
import type { PlaygroundStore } from './playground.ts';
import { dispatch } from './session-changes.ts';

type FileReading =
  | { readonly status: 'read'; readonly bytes: Bytes }
  | { readonly status: 'refused'; readonly reason: Message };

const megabyte = 1_000_000;

function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / megabyte) * 10) / 10} MB`;
}

/** The bytes of a file that the user chose or dropped, exactly as they are on the disk. */
async function readBodyFile(file: File): Promise<FileReading> {
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

const bodyUnchanged: Message = { id: 'request.body-unchanged' };

/** A file becomes the body. One that cannot leaves it as it is, and the page says why. */
export async function openBodyFile(store: PlaygroundStore, file: File): Promise<void> {
  const reading = await readBodyFile(file);
  if (reading.status === 'read') dispatch(store, { type: 'body-edited', body: reading.bytes });
  else store.setState({ notice: { headline: reading.reason, detail: bodyUnchanged } });
}

/** A file becomes the reference of Compare; otherwise gives the reason. */
export async function openReferenceFile(
  store: PlaygroundStore,
  file: File,
): Promise<Message | undefined> {
  const reading = await readBodyFile(file);
  if (reading.status === 'refused') return reading.reason;
  dispatch(store, { type: 'reference-edited', reference: reading.bytes });
  return undefined;
}
