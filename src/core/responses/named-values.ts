import type { Range } from '#core/responses/range.ts';

/** A value that has a name in the text, as in `Date: …`, `"code": "…"`, `<Code>…</Code>`, `code: '…'`. */
export type NamedValue = {
  /** As written. */
  readonly name: string;
  readonly value: string;
  /** Where the value stands in the view. */
  readonly range: Range;
  /** Whether it is a header of the request, which the server has not said. */
  readonly isRequest: boolean;
};

/** By lower-case name, in the order of the text. */
export type NamedValues = ReadonlyMap<string, readonly NamedValue[]>;

/** Every named value of a text whose escapes are undone. Takes time proportional to it. */
export function namedValues(plain: string): NamedValues {
  const found = new Map<string, NamedValue[]>();
  const add = (value: NamedValue): void => {
    const name = value.name.toLowerCase();
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  };
  const colons = readHeaders(plain, add);
  readMembers(plain, colons, add);
  readElements(plain, add);
  return found;
}

type Add = (value: NamedValue) => void;

const statusLine = /^(?:[<>*] )?HTTP\/\d/;
const requestLine = /^(?:> )?[A-Z]{3,10} [^ ]{1,4000} HTTP\//;
const headerLine = /^(?:([<>]) )?([A-Za-z][A-Za-z0-9-]{0,63}):[ \t]{0,20}/;

/** Lines `Name: value`, also in a log of curl, which marks whose they are. Gives the places of their colons. */
function readHeaders(plain: string, add: Add): ReadonlySet<number> {
  const colons = new Set<number>();
  let isRequest = false;
  for (let start = 0; start < plain.length; ) {
    const feed = plain.indexOf('\n', start);
    const end = feed < 0 ? plain.length : feed;
    // A header that is longer than this tells no name either.
    const head = plain.slice(start, Math.min(end, start + 5000));
    if (statusLine.test(head) || head.trim() === '') isRequest = false;
    else if (requestLine.test(head)) isRequest = true;
    const [lead, mark, name] = headerLine.exec(head) ?? [];
    if (lead !== undefined && name !== undefined) {
      const value = plain.slice(start + lead.length, end).trimEnd();
      const at = start + lead.length;
      colons.add(start + lead.indexOf(':'));
      const range = { start: at, end: at + value.length };
      add({ name, value, range, isRequest: isRequest && mark !== '<' });
    }
    start = end + 1;
  }
  return colons;
}

const nameBefore = /(["']?)([A-Za-z_@$][\w.$@-]{0,63})\1[ \t]{0,20}$/;
const valueBehind = /[:,=][ \t\r\n]{0,20}(?:[ub](?=["']))?(?:(["'])|([\w.+-]{1,200}))/y;

/** Members of JSON, of what Node, Python and Elixir print, and pairs `name=value`. */
function readMembers(plain: string, colons: ReadonlySet<number>, add: Add): void {
  const marks = /[:,=]/g;
  let pairName: string | undefined;
  for (let mark = marks.exec(plain); mark; mark = marks.exec(plain)) {
    const member = colons.has(mark.index) ? undefined : memberAt(plain, mark.index);
    if (member === undefined) continue;
    add(member);
    // A list of headers, as in HAR: {"name": "Server", "value": "nginx"}.
    const name = member.name.toLowerCase();
    if (name === 'value' && pairName !== undefined) add({ ...member, name: pairName });
    pairName = name === 'name' ? member.value : undefined;
  }
}

function memberAt(plain: string, at: number): NamedValue | undefined {
  const before = nameBefore.exec(plain.slice(Math.max(0, at - 90), at));
  const [whole = '', quote, name] = before ?? [];
  if (name === undefined) return undefined;
  const mark = plain.charAt(at);
  // In a tuple {"name", "value"} both are quoted, and nothing stands before them.
  if (mark === ',' && !(quote && /[{([]/.test(plain.charAt(at - whole.length - 1))))
    return undefined;
  valueBehind.lastIndex = at;
  const found = valueBehind.exec(plain);
  if (found === null) return undefined;
  const [lead, open, bare] = found;
  if (open === undefined) {
    const isPair = bare !== undefined && mark !== ',';
    return isPair ? bareMember(name, bare, at + lead.length) : undefined;
  }
  const start = at + lead.length;
  const close = plain.indexOf(open, start);
  if (close < 0) return undefined;
  return { name, value: plain.slice(start, close), range: { start, end: close }, isRequest: false };
}

function bareMember(name: string, value: string, end: number): NamedValue {
  return { name, value, range: { start: end - value.length, end }, isRequest: false };
}

const elementName = /<([A-Za-z][\w.-]{0,63})>/y;

/** Elements of XML that hold text and nothing else. */
function readElements(plain: string, add: Add): void {
  for (let open = plain.indexOf('<'); open >= 0; open = plain.indexOf('<', open + 1)) {
    elementName.lastIndex = open;
    const name = elementName.exec(plain)?.[1];
    if (name === undefined) continue;
    const start = open + name.length + 2;
    const end = plain.indexOf('<', start);
    if (end < 0) return;
    if (plain.startsWith(`</${name}>`, end)) {
      add({ name, value: plain.slice(start, end), range: { start, end }, isRequest: false });
    }
  }
}
