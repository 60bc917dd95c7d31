import { digestsPerSecond } from './measure.ts';
import { peers, type Turn } from './peers.ts';
import { workloadOf } from './workload.ts';

/** Asks for a peer's rate; the page asks one thing at a time. */
export type MacRequest = {
  readonly peer: string;
  readonly messageLength: number;
  readonly milliseconds: number;
};

export type MacAnswer = { readonly rate: number; readonly first: Uint8Array };

type Ready = { readonly turn: Turn; readonly first: Uint8Array };

const ready = new Map<string, Promise<Ready>>();

function prepare({ peer, messageLength }: MacRequest): Promise<Ready> {
  const name = `${peer}, ${messageLength}`;
  const known = ready.get(name);
  if (known) return known;
  const prepared = peers[peer]?.(workloadOf(messageLength));
  if (!prepared) throw new Error(`no peer is named ${peer}`);
  ready.set(name, prepared);
  return prepared;
}

addEventListener('message', async ({ data }: MessageEvent<MacRequest>) => {
  const { turn, first } = await prepare(data);
  const answer: MacAnswer = { rate: await digestsPerSecond(turn, data.milliseconds), first };
  postMessage(answer);
});
