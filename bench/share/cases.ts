import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';

/** A session to share, by the name that the table prints. */
export type ShareCase = { readonly name: string; readonly session: Session };

const [scheme] = schemes;

/** An example told from itself, so that its link is a full one. */
function example(id: string): Session {
  return {
    ...reduce(initialSession, { type: 'example-loaded', exampleId: id }),
    exampleId: undefined,
  };
}

/** A push to as many accounts as fill a body of `length` bytes, the same in every run. */
function accounts(length: number): Session {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `user-${state % 1_000_000}@example.org`;
  };
  const head = '{"audience_type":"account_list","message_type":"notify","account_list":[';
  const list: string[] = [];
  for (let size = head.length; size < length; size += 23) list.push(`"${next()}"`);
  const text = `${head}${list.join(',')}],"message":{"title":"您的订单已发货"}}`;
  const body = new TextEncoder().encode(text).slice(0, length);
  return { ...example(scheme.examples[0]?.id ?? ''), body };
}

/** Every example as a full link, then bodies of growing size. */
export function shareCases(): ShareCase[] {
  return [
    ...scheme.examples.map(({ id }) => ({ name: id, session: example(id) })),
    ...[1, 4, 16, 64].map((kilobytes) => ({
      name: `${kilobytes} KB of accounts`,
      session: accounts(kilobytes * 1000),
    })),
  ];
}
