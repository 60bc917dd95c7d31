import { Findings } from '#core/importers/findings.ts';
import { readMessages } from '#core/importers/http/http.ts';
import type { Octets } from '#core/importers/octets.ts';
import type { Importer, Reading } from '#core/importers/reading.ts';

/**
 * `curl --trace` and `--trace-ascii` (docs/examples/debug.c and src/tool_cb_dbg.c of curl): every
 * byte that was sent and received. The former writes them in hex; the latter as characters, `.`
 * standing for itself and for every byte that cannot be shown.
 */
export const trace: Importer = {
  kind: 'curl-trace',
  detects: ({ octets }) =>
    /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\[[\dx]+-[\dx]+\] )?=> Send (?:header|data), \d+ bytes/m.test(
      octets,
    ),
  read: ({ octets }) => readTrace(octets),
};

type Block = {
  readonly kind: 'info' | 'sent' | 'received' | 'other';
  readonly part: 'header' | 'data';
  readonly size: number;
  readonly lines: Octets[];
  readonly title: Octets;
};

const title =
  /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\[[\dx]+-[\dx]+\] )?(==|=>|<=) (Info|Send|Recv)(?:: (.*)| (header|data|SSL data), (\d+) bytes \(0x[0-9a-f]+\))\s*$/s;

/** What makes a body unsure. */
const lossy = new Set(['import.trace.dots', 'import.trace.size', 'import.trace.line']);

function readTrace(octets: Octets): Reading {
  const findings = new Findings();
  const sent: Octets[] = [];
  let received: Octets[] = [];
  let wasReceived = false;
  for (const block of readBlocks(octets, findings)) {
    if (block.kind === 'info' || block.kind === 'other') {
      findings.ignore([block.title, ...block.lines].join('\n'));
      continue;
    }
    const content = contentOf(block, findings);
    const startsRequest = block.kind === 'sent' && block.part === 'header' && wasReceived;
    if (startsRequest) {
      sent.push(received.join(''));
      received = [];
    }
    wasReceived = block.kind === 'received';
    (wasReceived ? received : sent).push(content);
  }
  const read = readMessages([...sent, ...received].join(''));
  const isLossy = findings.unread.some(({ why }) => lossy.has(why.id));
  const drafts = read.drafts.map((draft) =>
    isLossy ? { ...draft, bodyKnownFromWire: false } : draft,
  );
  const reading = { ...read, drafts };
  const [only] = drafts;
  if (only === undefined || reading.drafts.length > 1) findings.add(reading.findings);
  else {
    only.findings.add(findings);
    only.findings.add(reading.findings);
  }
  return {
    drafts: reading.drafts,
    findings: reading.drafts.length === 1 ? new Findings() : findings,
  };
}

function readBlocks(octets: Octets, findings: Findings): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of octets.split('\n')) {
    const block = blockOf(line);
    const last = blocks.at(-1);
    if (block !== undefined) blocks.push(block);
    else if (last !== undefined && /^[0-9a-f]{4,8}:(?: |\r?$)/.test(line)) last.lines.push(line);
    else if (line.trim() !== '') findings.miss(line, 'import.trace.line');
  }
  return blocks;
}

/** The block that a line begins, still without its lines. */
function blockOf(line: Octets): Block | undefined {
  const [, sign, , said, part, size] = title.exec(line) ?? [];
  if (sign === undefined) return undefined;
  const half = part === 'header' ? 'header' : 'data';
  const kind = kindOf(sign, said, part);
  return { kind, part: half, size: Number(size ?? 0), lines: [], title: line };
}

function kindOf(sign: string, said: string | undefined, part: string | undefined): Block['kind'] {
  if (said !== undefined) return 'info';
  if (part === 'SSL data') return 'other';
  return sign === '=>' ? 'sent' : 'received';
}

function contentOf(block: Block, findings: Findings): Octets {
  const content = isHex(block) ? hexContent(block, findings) : asciiContent(block, findings);
  if (content.length !== block.size) {
    findings.miss(block.title, 'import.trace.size', { size: block.size, found: content.length });
  }
  return content;
}

/** A hex line has up to 16 pairs, each with a space behind it, in 48 columns, and then the characters. */
function isHex({ lines }: Block): boolean {
  return (
    lines.length > 0 && lines.every((line) => /^[0-9a-f]{4,8}: (?:[0-9a-f]{2} ){1,16}/.test(line))
  );
}

function hexContent({ lines, size }: Block, findings: Findings): Octets {
  let left = size;
  const rows = lines.map((raw) => {
    const row = raw.slice(raw.indexOf(': ') + 2).replace(/\r$/, '');
    const columns = Math.min(16, left) * 3;
    const pairs = row.slice(0, columns).match(/[0-9a-f]{2}(?= )/g) ?? [];
    const octets = String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16)));
    // The characters behind say the same once more.
    const shown = octets.replace(/[^\x20-\x7e]/g, '.');
    if (pairs.length * 3 !== columns || row.slice(48).trimEnd() !== shown.trimEnd()) {
      findings.miss(raw, 'import.trace.line');
    }
    left -= pairs.length;
    return octets;
  });
  return rows.join('');
}

/** Lines break at CR LF, which is not shown, and after 64 characters; the offsets tell which of both it was. */
function asciiContent({ lines, size, title: name }: Block, findings: Findings): Octets {
  let unsure = 0;
  const rows = lines.map((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const text = line.slice(line.indexOf(':') + 2);
    const next = lines[index + 1];
    const start = Number.parseInt(line, 16);
    const end = next === undefined ? size : Number.parseInt(next, 16);
    unsure += text.split('.').length - 1;
    return end - start === text.length + 2 ? `${text}\r\n` : text;
  });
  const isBody = name.includes('data');
  if (unsure > 0 && isBody) findings.miss(rows.join(''), 'import.trace.dots', { count: unsure });
  return rows.join('');
}
