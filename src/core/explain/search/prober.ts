import type { Bytes } from '#core/bytes/bytes.ts';
import {
  type Attempt,
  messageOf,
  type Pieces,
  piecesOf,
  valuesOf,
  writeMessage,
} from '#core/explain/search/attempt.ts';
import type { BatchMac } from '#core/explain/search/batch-mac.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import type { HeadGroup } from '#core/explain/search/heads.ts';
import type { Reading, Readings } from '#core/explain/search/readings.ts';
import type { MacForm } from '#core/schemes/mistake.ts';
import type { Values } from '#core/schemes/recipe.ts';

/** An attempt whose digest the received text holds. */
export type Hit = { readonly attempt: Attempt; readonly reading: Reading };

/** What candidates have in common when only their fields differ. */
export type Shared = Omit<Attempt, 'fields'>;

/** A batch is computed when it holds so many messages or so many bytes … */
const batchMessages = 512;
const batchBytes = 1 << 20;

/** … and long messages when there are as many as the kernel takes side by side, or so many bytes. */
const messagesSideBySide = 8;
const mostBatchBytes = 1 << 24;

/** Computes candidates in batches and keeps those whose digest the received text holds. */
export class Prober {
  /** All hits so far, in the order of their finding. */
  readonly hits: Hit[] = [];
  /** MACs computed so far. */
  tried = 0;
  /** Length of all messages so far. */
  hashedBytes = 0;
  /**
   * Whether digests are also written and compared where the received text does
   * not tell how its digest begins; affordable for likely candidates only.
   */
  writesOut = true;

  readonly #values: Values;
  readonly #mac: BatchMac;
  readonly #readings: Readings;
  /** Forms with the right values, encoded once. */
  readonly #pieces = new WeakMap<Attempt['form'], Pieces>();
  #waiting: Attempt[] = [];
  #messages: Bytes[] = [];
  #size = 0;
  /** Messages are written here one after another: new memory for each would take longer than hashing it. */
  #slab = new Uint8Array(batchBytes);

  constructor(values: Values, mac: BatchMac, readings: Readings) {
    this.#values = values;
    this.#mac = mac;
    this.#readings = readings;
  }

  /** Takes one candidate with the recipe's own MAC; it is computed when its batch is full. */
  add(attempt: Attempt): void {
    if (!this.#readings.digestLengths.has(this.#mac.digestLength)) return;
    this.#makeRoom(attempt);
    this.#push(attempt, this.#build(attempt));
  }

  /** Before a message is written: what waits under another key is computed, and the slab is free again. */
  #makeRoom({ key }: Pick<Attempt, 'key'>): void {
    const [first] = this.#waiting;
    if (first !== undefined && first.key !== key) this.flush();
  }

  #push(attempt: Attempt, message: Bytes): void {
    this.#waiting.push(attempt);
    this.#messages.push(message);
    this.#size += message.length;
    if (this.#isFull()) this.flush();
  }

  #isFull(): boolean {
    const { length } = this.#messages;
    if (length >= batchMessages || this.#size >= mostBatchBytes) return true;
    return this.#size >= batchBytes && length >= messagesSideBySide;
  }

  /** Computes one message with each of other MACs. */
  addMacs(message: Omit<Attempt, 'mac'>, macs: readonly Choice<MacForm | undefined>[]): void {
    const { form, key, body, fields } = message;
    const bytes = messageOf(form.value, valuesOf(this.#values, fields), body.value);
    for (const mac of macs) {
      const { value } = mac;
      if (value === undefined || !this.#readings.digestLengths.has(value.digestLength)) continue;
      if (value.messageOf !== undefined) {
        this.#makeRoom(message);
        this.#push({ ...message, mac }, value.messageOf(bytes));
        continue;
      }
      const digest = value.digest(key.value, bytes);
      this.hashedBytes += bytes.length;
      this.#look(digest, digest.length, () => ({ ...message, mac }));
    }
  }

  /** Computes candidates that differ only in what stands between `prefix` and `tail`. */
  addHeads(shared: Shared, group: HeadGroup, tail: Bytes, prefix: Bytes): void {
    if (!this.#readings.digestLengths.has(this.#mac.digestLength)) return;
    const { length, heads, count, fieldsAt } = group;
    const digests = this.#mac.withTail(shared.key.value, heads, length, tail, prefix);
    this.hashedBytes += count * (length + tail.length);
    this.#look(digests, this.#mac.digestLength, (index) => ({
      ...shared,
      fields: fieldsAt(index),
    }));
  }

  /** Computes what waits. */
  flush(): void {
    const batch = this.#waiting;
    const [first] = batch;
    if (first === undefined) return;
    const digests = this.#mac.ofMessages(first.key.value, this.#messages);
    this.hashedBytes += this.#size;
    this.#waiting = [];
    this.#messages = [];
    this.#size = 0;
    this.#look(digests, this.#mac.digestLength, (index) => batch[index] ?? first);
  }

  /** The message of an attempt, in the slab where there is room. */
  #build({ form, fields, body }: Attempt): Bytes {
    if (fields.length > 0) {
      return messageOf(form.value, valuesOf(this.#values, fields), body.value);
    }
    const pieces = this.#piecesOf(form);
    const message = writeMessage(pieces, body.value, this.#slab.subarray(this.#size));
    return pieces.rewrite === undefined ? message : pieces.rewrite(message.slice());
  }

  #piecesOf(form: Attempt['form']): Pieces {
    const known = this.#pieces.get(form);
    if (known !== undefined) return known;
    const { parts, rewrite } = form.value;
    const pieces = { pieces: piecesOf(parts, this.#values), ...(rewrite && { rewrite }) };
    this.#pieces.set(form, pieces);
    return pieces;
  }

  #look(digests: Bytes, length: number, attemptAt: (index: number) => Attempt): void {
    for (let offset = 0; offset < digests.length; offset += length) {
      this.tried += 1;
      const keep = (reading: Reading) => {
        this.hits.push({ attempt: attemptAt(offset / length), reading });
      };
      this.#readings.find(digests, offset, length).forEach(keep);
      if (this.writesOut) this.#readings.findByWriting(digests, offset, length).forEach(keep);
    }
  }
}
