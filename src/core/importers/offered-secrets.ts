import type { Import, Unread } from '#core/importers/import.ts';
import type { Field, FieldId } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** Secrets that the scheme needs and that came along in a text, by field. */
export type Secrets = ReadonlyMap<FieldId, string>;

/** What stands in the place of a secret in an excerpt. */
const mask = '•••';

/**
 * The secrets that stand in a text under their own names, as `"SecretKey": "…"`, `-H 'SecretKey: …'`
 * or `SECRET_KEY=…`. Of several the first. A name whose value is computed gives none.
 */
export function offeredSecrets({ fields }: Scheme, text: string): Secrets {
  const found = fields.filter(({ secret }) => secret).flatMap((field) => offered(field, text));
  return new Map(found);
}

function offered(field: Field, text: string): readonly (readonly [FieldId, string])[] {
  const value = named(field.label).exec(text)?.groups?.value;
  return value === undefined ? [] : [[field.id, value]];
}

/** `SecretKey` is also written `secret_key`, `secret-key` and `SECRET KEY`. */
function named(label: string): RegExp {
  const words = label.split(/(?<=[a-z])(?=[A-Z])/).map((word) => word.replace(/\W/g, '\\$&'));
  const name = words.join('[ _-]?');
  return new RegExp(
    `\\b${name}\\b\\\\?["'^]*\\s*[:=]\\s*\\\\?["'^]*(?<value>[\\w+/=-]{8,})(?![\\w.([+/=-])`,
    'i',
  );
}

/** An import that neither shows these secrets nor lists the headers that they stood in. */
export function withoutOffered(found: Import, { fields }: Scheme, secrets: Secrets): Import {
  if (secrets.size === 0) return found;
  const names = fields
    .filter(({ id }) => secrets.has(id))
    .map(({ label }) => label.toLowerCase().replace(/[_-]/g, ''));
  const redact = (text: string): string =>
    [...secrets.values()].reduce((shown, secret) => shown.replaceAll(secret, mask), text);
  const redactUnread = ({ what, why }: Unread): Unread => ({ what: redact(what), why });
  const candidates = found.candidates.map((candidate) => ({
    ...candidate,
    request: {
      ...candidate.request,
      headers: candidate.request.headers.filter(
        ({ name }) => !names.includes(name.toLowerCase().replace(/[_-]/g, '')),
      ),
    },
    unread: candidate.unread.map(redactUnread),
    ignored: candidate.ignored.map(redact),
  }));
  return {
    ...found,
    candidates,
    unread: found.unread.map(redactUnread),
    ignored: found.ignored.map(redact),
  };
}
