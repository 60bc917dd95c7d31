import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { createHMAC, createSHA256 } from 'hash-wasm';
import { loadFastMac } from '#core/explain/fast-mac/fast-mac.ts';
import { headLength, type Workload } from './workload.ts';

/** One turn of work: how many digests it made. */
export type Turn = () => number | Promise<number>;

/** Gets ready for a workload, outside of the clock, and gives its turn and its first digest, to be compared. */
type Peer = (workload: Workload) => Promise<{ readonly turn: Turn; readonly first: Uint8Array }>;

/** Messages in one turn of the slower peers, so that the clock is not asked for every digest. */
const messagesPerTurn = 256;
const messagesInFlight = 1024;

async function ours(): Promise<Awaited<ReturnType<typeof loadFastMac>>> {
  const mac = await loadFastMac();
  if (mac.kind !== 'simd') throw new Error('the kernel was refused');
  return mac;
}

/** A peer that computes one digest after another. */
function oneByOne(
  { messages }: Workload,
  digest: (message: Uint8Array<ArrayBuffer>) => Uint8Array,
): { turn: Turn; first: Uint8Array } {
  const some = messages.slice(0, messagesPerTurn);
  const turn = (): number => {
    for (const message of some) digest(message);
    return some.length;
  };
  return { turn, first: digest(messages[0]!).slice() };
}

async function subtleSign({
  key,
}: Workload): Promise<(message: BufferSource) => Promise<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return (message) => crypto.subtle.sign('HMAC', imported, message);
}

function pad(key: Uint8Array, octet: number): Uint8Array {
  return Uint8Array.from({ length: 64 }, (_, at) => (key[at] ?? 0) ^ octet);
}

/** Every peer is called as its documentation says; the names stand in the table. */
export const peers: Readonly<Record<string, Peer>> = {
  'Countersign, shared tail': async ({ key, heads, tail }) => {
    const mac = await ours();
    const digests = () => mac.withTail(key, heads, headLength, tail);
    return { turn: () => digests().length / 32, first: digests().slice(0, 32) };
  },
  'Countersign, independent bodies': async ({ key, messages }) => {
    const mac = await ours();
    const digests = () => mac.ofMessages(key, messages);
    return { turn: () => digests().length / 32, first: digests().slice(0, 32) };
  },
  '@noble/hashes, hmac() per call': async (workload) =>
    oneByOne(workload, (message) => hmac(sha256, workload.key, message)),
  '@noble/hashes, cloned midstates': async (workload) => {
    const keyed = hmac.create(sha256, workload.key);
    const running = keyed.clone();
    const digest = new Uint8Array(32);
    return oneByOne(workload, (message) => {
      keyed._cloneInto(running).update(message).digestInto(digest);
      return digest;
    });
  },
  'hash-wasm, init/update/digest': async (workload) => {
    const hasher = await createHMAC(createSHA256(), workload.key);
    return oneByOne(workload, (message) => hasher.init().update(message).digest('binary'));
  },
  'hash-wasm, saved midstates': async (workload) => {
    const hasher = await createSHA256();
    const inner = hasher.init().update(pad(workload.key, 0x36)).save();
    const outer = hasher.init().update(pad(workload.key, 0x5c)).save();
    return oneByOne(workload, (message) => {
      const digest = hasher.load(inner).update(message).digest('binary');
      return hasher.load(outer).update(digest).digest('binary');
    });
  },
  'SubtleCrypto, one by one': async (workload) => {
    const sign = await subtleSign(workload);
    const some = workload.messages.slice(0, messagesPerTurn);
    const turn = async (): Promise<number> => {
      for (const message of some) await sign(message);
      return some.length;
    };
    return { turn, first: new Uint8Array(await sign(some[0]!)) };
  },
  'SubtleCrypto, 1024 in flight': async (workload) => {
    const sign = await subtleSign(workload);
    const some = workload.messages.slice(0, messagesInFlight);
    const turn = async (): Promise<number> => (await Promise.all(some.map(sign))).length;
    return { turn, first: new Uint8Array(await sign(some[0]!)) };
  },
};
