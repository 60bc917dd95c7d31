import * as v from 'valibot';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Entry } from '#core/share/entries.ts';
import { keyCheckBytes } from '#core/share/key-check.ts';
import { fieldTag, linkTags, yes } from '#core/share/link-tags.ts';
import { readHeaders } from '#core/share/public-wire.ts';
import { plainForm, unpackText } from '#core/share/text-forms.ts';

/** The entries of a link by their tags. */
export type Entries = ReadonlyMap<number, Entry>;

const Id = v.pipe(v.string(), v.maxLength(100));
const Octets = v.instance(Uint8Array<ArrayBuffer>);
const SchemeId = v.pipe(Id, v.nonEmpty());
const Headers = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const headers = readHeaders(dataset.value);
    if (headers) return headers;
    addIssue();
    return NEVER;
  }),
);
const Fields = v.object({
  accessPoint: v.optional(Id, ''),
  customBaseUrl: v.optional(v.string(), ''),
  path: v.optional(v.string(), ''),
  received: v.optional(v.string(), ''),
  view: v.optional(Id),
  body: v.optional(Octets, () => new Uint8Array(0)),
  referenceBody: v.optional(Octets),
  referenceStringToSign: v.optional(Octets),
  keyCheck: v.optional(v.pipe(Octets, v.length(keyCheckBytes))),
  headers: v.optional(Headers, ''),
  bodyKnown: v.optional(v.literal(yes)),
  values: v.record(v.string(), v.string()),
});
const Parts = v.pipe(
  Fields,
  v.check(({ referenceBody, referenceStringToSign }) => !(referenceBody && referenceStringToSign)),
);

/** What a link holds besides its scheme, with what is left out filled in. */
export type LinkParts = v.InferOutput<typeof Parts>;

/** The id of the scheme, or undefined when there is none. */
export function schemeIdOf(entries: Entries): string | undefined {
  const result = v.safeParse(SchemeId, textOf(entries, linkTags.scheme));
  return result.success ? result.output : undefined;
}

/** The parts of a link; undefined when one is not what its tag says. Values of secret fields are not read. */
export function linkPartsOf(entries: Entries, fields: readonly Field[]): LinkParts | undefined {
  const { scheme: _, ...tags } = linkTags;
  const parts = v.safeParse(Parts, {
    accessPoint: textOf(entries, tags.accessPoint),
    customBaseUrl: textOf(entries, tags.customBaseUrl),
    path: textOf(entries, tags.path),
    received: textOf(entries, tags.received),
    view: textOf(entries, tags.view),
    body: bytesOf(entries, tags.body),
    referenceBody: bytesOf(entries, tags.referenceBody),
    referenceStringToSign: bytesOf(entries, tags.referenceStringToSign),
    keyCheck: bytesOf(entries, tags.keyCheck),
    headers: textOf(entries, tags.headers),
    bodyKnown: textOf(entries, tags.bodyKnown),
    values: valuesOf(entries, fields),
  });
  return parts.success ? parts.output : undefined;
}

function valuesOf(entries: Entries, fields: readonly Field[]): Record<string, unknown> {
  const values = fields.map(({ id, secret }, index) => {
    return [id, secret ? undefined : textOf(entries, fieldTag(index))] as const;
  });
  return Object.fromEntries(values.filter(([, text]) => text !== undefined));
}

/** Undefined when the link has no such entry, null when its bytes are no text. */
function textOf(entries: Entries, tag: number): string | null | undefined {
  const entry = entries.get(tag);
  return entry && (unpackText(entry.form, entry.bytes) ?? null);
}

function bytesOf(entries: Entries, tag: number): Bytes | null | undefined {
  const entry = entries.get(tag);
  return entry && (entry.form === plainForm ? entry.bytes : null);
}
