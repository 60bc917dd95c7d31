import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';

/** An inflater that is handed more than this at once makes a thousand times as much before anyone can stop it. */
const mouthfulBytes = 1024;

/** Bytes as a raw DEFLATE stream (RFC 1951) by the platform's own compressor. */
export async function deflateRaw(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The inflated bytes, or why there are none: more than the limit, or no complete DEFLATE stream. */
export type Inflated =
  | { readonly status: 'ok'; readonly bytes: Bytes }
  | { readonly status: 'too-large' | 'broken' };

/** Inflates a raw DEFLATE stream and stops as soon as more than `limitBytes` have come out of it. */
export async function inflateRaw(packed: Bytes, limitBytes: number): Promise<Inflated> {
  const inflater = new DecompressionStream('deflate-raw');
  const reader = mouthfuls(packed).pipeThrough(inflater).getReader();
  try {
    return await readAll(reader, limitBytes);
  } catch {
    // Platforms disagree about the error's type; whatever it is, this is no DEFLATE stream.
    return { status: 'broken' };
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limitBytes: number,
): Promise<Inflated> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { status: 'ok', bytes: concatBytes(parts) };
    length += value.length;
    if (length > limitBytes) {
      await reader.cancel();
      return { status: 'too-large' };
    }
    parts.push(value);
  }
}

/** A stream that gives the next piece only when it is asked for. */
function mouthfuls(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + mouthfulBytes));
        at += mouthfulBytes;
      },
    },
    { highWaterMark: 0 },
  );
}
