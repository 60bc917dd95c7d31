import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { CoreError } from '#core/errors.ts';
import type { Header } from '#core/http/header.ts';
import type { FieldId, KeyReading, Part, TextEncoding } from '#core/schemes/recipe.ts';

/** A run of the string to sign with the part that it comes from. Offsets in bytes, end exclusive. */
export type Segment = { readonly part: Part; readonly start: number; readonly end: number };

/** The exact bytes that are given to the MAC. */
export type StringToSign = { readonly bytes: Bytes; readonly segments: readonly Segment[] };

/** A value that was hashed on the way to the string to sign, such as the canonical request, by its id in the recipe. */
export type DerivedStage = {
  readonly id: FieldId;
  readonly hash: DigestName;
  readonly message: StringToSign;
  /** The digest as the recipe writes it, ASCII. */
  readonly text: string;
};

/** One stage between the string to sign and the header value. `text` is what the stage gives, all ASCII. */
export type Step =
  | {
      readonly kind: 'mac';
      readonly hash: DigestName;
      readonly keyField: FieldId;
      readonly keyReading: KeyReading;
      readonly encoding: TextEncoding;
      readonly text: string;
    }
  | { readonly kind: 'encode'; readonly encoding: TextEncoding; readonly text: string }
  /** The whole value of the header or of the place in the body, where it holds more than the signature. */
  | { readonly kind: 'header'; readonly name: string; readonly text: string };

/** Every stage of one signature, all computed from the same bytes. */
export type Trace = {
  /** What was hashed first, in order. Most recipes hash nothing. */
  readonly derived: readonly DerivedStage[];
  readonly stringToSign: StringToSign;
  /** What made the key of the key, message by message. Most recipes take the key as it is. */
  readonly keyMessages: readonly StringToSign[];
  readonly digest: Bytes;
  /** In order; the text of the last one is what the header of the signature holds. */
  readonly steps: readonly Step[];
  /** By itself, without what stands around it in its header. */
  readonly signature: string;
  /** All headers to send, Content-Type first, in the recipe's order. */
  readonly headers: readonly Header[];
  /** Parameters to append to the query, in order, not yet percent-encoded. */
  readonly query: readonly Header[];
  /** The body to send, where the signature travels in it; otherwise it is the body as it was typed. */
  readonly body?: Bytes;
};

/** What came of a session. */
export type Report =
  | {
      readonly status: 'incomplete';
      /** Ids of the fields that are empty, in the scheme's order. */
      readonly missing: readonly FieldId[];
      /** There as soon as no part of it is missing: it needs no key. */
      readonly stringToSign?: StringToSign;
      readonly derived: readonly DerivedStage[];
    }
  | { readonly status: 'signed'; readonly trace: Trace }
  | { readonly status: 'failed'; readonly error: CoreError; readonly stringToSign?: StringToSign };

/** What was hashed on the way to the string to sign, as far as it came. */
export function derivedOf(report: Report): readonly DerivedStage[] {
  if (report.status === 'signed') return report.trace.derived;
  return report.status === 'incomplete' ? report.derived : [];
}

/** The string to sign of a report, as soon as no part of it is missing. */
export function stringToSignOf(report: Report): StringToSign | undefined {
  return report.status === 'signed' ? report.trace.stringToSign : report.stringToSign;
}

/** Where the body stands in the string to sign of a report, where there is one. */
export function bodySegment(report: Report): Segment | undefined {
  return stringToSignOf(report)?.segments.find(({ part }) => part.kind === 'body');
}
