import { shortestScript } from './shortest.ts';

/** One pair of the table, with the least number of bytes that a script without moves must name. */
export type Pair = {
  readonly name: string;
  readonly a: Uint8Array<ArrayBuffer>;
  readonly b: Uint8Array<ArrayBuffer>;
  readonly minimum: () => number;
};

/** A fixed sequence of numbers below 2³², so that every run measures the same bytes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

type Message = { [key: string]: unknown };

function message(random: () => number, id: number): Message {
  const hex = () => random().toString(16).padStart(8, '0');
  return {
    seq: id,
    audience_type: ['token', 'account', 'tag'][random() % 3],
    token_list: [hex() + hex() + hex() + hex(), hex() + hex() + hex() + hex()],
    message_type: random() % 2 ? 'notify' : 'message',
    message: {
      title: `您的订单已发货 ${random() % 1000}`,
      content: `Order ${random() % 100000} is on its way`,
      android: {
        n_id: random() % 100,
        action: { action_type: 3, intent: `xgscheme://com.xg.push/n?p=${hex()}` },
      },
    },
    environment: 'product',
    price: (random() % 100000) / 100,
    enabled: random() % 2 === 0,
  };
}

/** Messages whose minified text has `size` bytes and few more. */
function messages(size: number): Message[] {
  const random = randomNumbers(7);
  const list: Message[] = [];
  for (let length = 2; length < size; ) {
    const next = message(random, list.length);
    list.push(next);
    length += Buffer.byteLength(JSON.stringify(next)) + 1;
  }
  return list;
}

/** How many white bytes pretty-printing adds. */
function prettyExcess(list: Message[]): number {
  return Buffer.byteLength(JSON.stringify(list, null, 2)) - Buffer.byteLength(JSON.stringify(list));
}

function prettyMinified(size: number, name: string): Pair {
  const list = messages(size);
  return {
    name: `pretty against minified, ${name}`,
    a: bytesOf(JSON.stringify(list, null, 2)),
    b: bytesOf(JSON.stringify(list)),
    minimum: () => prettyExcess(list),
  };
}

/** As above, in every tenth message a letter of one string is other and another string one letter longer: three bytes. */
function prettyEdited(size: number, name: string): Pair {
  const list = messages(size);
  let edits = 0;
  const edited = list.map((item, index) => {
    if (index % 10 !== 3) return item;
    edits += 1;
    const { title } = item.message as { title: string };
    const environment = 'Product';
    return { ...item, environment, message: { ...(item.message as Message), title: `${title}!` } };
  });
  return {
    name: `pretty against minified, edited, ${name}`,
    a: bytesOf(JSON.stringify(list, null, 2)),
    b: bytesOf(JSON.stringify(edited)),
    minimum: () => prettyExcess(list) + 3 * edits,
  };
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedKeys(item)]));
}

function keySorted(size: number, name: string): Pair {
  const list = messages(size);
  const a = bytesOf(JSON.stringify(list));
  const b = bytesOf(JSON.stringify(sortedKeys(list)));
  return { name: `key-sorted, ${name}`, a, b, minimum: () => shortestScript(a, b) };
}

function lineEnds(size: number): Pair {
  const random = randomNumbers(3);
  const lines: string[] = [];
  for (let length = 0; length < size; length += 52)
    lines.push(`${random()} ${random()} `.repeat(3).slice(0, 51));
  return {
    name: 'CRLF against LF, 1 MB',
    a: bytesOf(lines.join('\r\n')),
    b: bytesOf(lines.join('\n')),
    minimum: () => lines.length - 1,
  };
}

function noise(size: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = randomNumbers(seed);
  return Uint8Array.from({ length: size }, () => random() >>> 9);
}

function unrelated(size: number, name: string): Pair {
  const [a, b] = [noise(size, 1), noise(size, 2)];
  return { name: `two unrelated, ${name}`, a, b, minimum: () => shortestScript(a, b) };
}

function oneByte(size: number): Pair {
  const a = bytesOf(JSON.stringify(messages(size)));
  const b = a.slice();
  const at = b.indexOf(0x37, b.length / 2);
  b[at] = 0x38;
  return { name: 'one byte changed in 10 MB', a, b, minimum: () => 2 };
}

const tenMegabytes = 10_000_000;

/** The pairs of the table, smallest first within a kind. */
export function pairs(): Pair[] {
  const equal = bytesOf(JSON.stringify(messages(tenMegabytes)));
  return [
    { name: 'equal 10 MB', a: equal, b: equal.slice(), minimum: () => 0 },
    oneByte(tenMegabytes),
    prettyEdited(10_000, '10 KB'),
    prettyEdited(100_000, '100 KB'),
    prettyEdited(1_000_000, '1 MB'),
    prettyEdited(5_000_000, '5 MB'),
    prettyMinified(1_000_000, '1 MB'),
    prettyMinified(5_000_000, '5 MB'),
    keySorted(10_000, '10 KB'),
    keySorted(100_000, '100 KB'),
    lineEnds(1_000_000),
    unrelated(10_000, '10 KB'),
    unrelated(100_000, '100 KB'),
  ];
}
