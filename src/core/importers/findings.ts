import type { Masked, Need, Unread } from '#core/importers/import.ts';
import { type Octets, textOfOctets, withoutBlanks } from '#core/importers/octets.ts';
import type { Message, MessageValues } from '#core/messages.ts';

/** Characters of a text that are quoted in a finding; both ends are kept. */
const longestExcerpt = 2000;

/** What a reader comes across on its way, collected so that nothing is dropped without a word. */
export class Findings {
  readonly unread: Unread[] = [];
  readonly needs: Need[] = [];
  readonly masked: Masked[] = [];
  readonly notes: Message[] = [];
  readonly ignored: string[] = [];
  readonly #said = new Set<string>();

  /** Something that was not understood. */
  miss(what: Octets, id: string, values?: MessageValues): void {
    this.unread.push({ what: excerptOf(what), why: messageOf(id, values) });
  }

  /** Something that is worth knowing. The same thing is said once. */
  note(id: string, values?: MessageValues): void {
    const message = messageOf(id, values);
    if (this.#isNew(message)) this.notes.push(message);
  }

  /** Something that was understood and changes nothing. */
  ignore(what: Octets): void {
    this.ignored.push(excerptOf(what));
  }

  /** A secret whose value is left out. */
  mask(name: string, id: string): void {
    this.masked.push({ name, why: messageOf(id) });
  }

  /** Bytes that are asked for, each once. */
  need(kind: Need['kind'], key: string): void {
    if (this.#isNew({ kind, key })) this.needs.push({ kind, key });
  }

  /** Whether this is said for the first time. */
  #isNew(what: object): boolean {
    const text = JSON.stringify(what);
    const isNew = !this.#said.has(text);
    this.#said.add(text);
    return isNew;
  }

  /** Takes over all that another reader has found. */
  add(other: Findings): void {
    this.addTexts(other);
    this.addFacts(other);
  }

  /** Takes over the pieces of text that another reader has listed. */
  addTexts(other: Findings): void {
    for (const unread of other.unread) this.unread.push(unread);
    for (const ignored of other.ignored) this.ignored.push(ignored);
  }

  /** Takes over what another reader knows of a request. */
  addFacts(other: Findings): void {
    for (const need of other.needs) this.need(need.kind, need.key);
    for (const masked of other.masked) this.masked.push(masked);
    for (const { id, values } of other.notes) this.note(id, values);
  }
}

function messageOf(id: string, values?: MessageValues): Message {
  return values === undefined ? { id } : { id, values };
}

/** The piece of text to show: whole when it is short, else its start and its end. */
export function excerptOf(octets: Octets): string {
  const trimmed = octets.length > 4 * longestExcerpt ? cut(octets, 2 * longestExcerpt) : octets;
  // Octets are trimmed of ASCII alone: the last byte of a letter can look like a no-break space.
  return cut(textOfOctets(withoutBlanks(trimmed, ' \t\r\n')), longestExcerpt);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor(length / 2);
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
