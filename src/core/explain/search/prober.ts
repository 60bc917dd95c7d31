import type { Bytes } from '#core/bytes/bytes.ts';
import {
  type Attempt,
  joined,
  messageOf,
  type Pieces,
  piecesOf,
  valuesOf,
} from '#core/explain/search/attempt.ts';
import type { BatchMac } from '#core/explain/search/batch-mac.ts';
import type { HeadGroup } from '#core/explain/search/heads.ts';
import type { Reading, Readings } from '#core/explain/search/readings.ts';
import type { Values } from '#core/schemes/recipe.ts';

/** An attempt whose digest the received text holds. */
export type Hit = { readonly attempt: Attempt; readonly reading: Reading };

/** What candidates have in common when only their fields differ. */
export type Shared = Omit<Attempt, 'fields'>;

/** A batch is computed when it holds so many messages or so many bytes. */
const batchMessages = 512;
const batchBytes = 1 << 20;

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

  constructor(values: Values, mac: BatchMac, readings: Readings) {
    this.#values = values;
    this.#mac = mac;
    this.#readings = readings;
  }

  /** Takes one candidate; it is computed when its batch is full. */
  add(attempt: Attempt): void {
    if (attempt.mac.value !== undefined) this.#addOther(attempt);
    else this.#addOwn(attempt);
  }

  #addOwn(attempt: Attempt): void {
    if (!this.#readings.digestLengths.has(this.#mac.digestLength)) return;
    if (this.#waiting[0] !== undefined && this.#waiting[0].key !== attempt.key) this.flush();
    const message = this.#build(attempt);
    this.#waiting.push(attempt);
    this.#messages.push(message);
    this.#size += message.length;
    if (this.#messages.length >= batchMessages || this.#size >= batchBytes) this.flush();
  }

  /** Computes candidates that differ only in what stands before `tail`. */
  addHeads(shared: Shared, { length, heads, count, fieldsAt }: HeadGroup, tail: Bytes): void {
    if (!this.#readings.digestLengths.has(this.#mac.digestLength)) return;
    const digests = this.#mac.withTail(shared.key.value, heads, length, tail);
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

  #addOther(attempt: Attempt): void {
    const form = attempt.mac.value;
    if (form === undefined || !this.#readings.digestLengths.has(form.digestLength)) return;
    const digest = form.digest(attempt.key.value, this.#build(attempt));
    this.#look(digest, digest.length, () => attempt);
  }

  #build({ form, fields, body }: Attempt): Bytes {
    if (fields.length > 0) {
      return messageOf(form.value, valuesOf(this.#values, fields), body.value);
    }
    const known = this.#pieces.get(form);
    if (known !== undefined) return joined(known, body.value);
    const { parts, rewrite } = form.value;
    const pieces = { pieces: piecesOf(parts, this.#values), ...(rewrite && { rewrite }) };
    this.#pieces.set(form, pieces);
    return joined(pieces, body.value);
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
