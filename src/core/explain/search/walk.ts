import type { Bytes } from '#core/bytes/bytes.ts';
import {
  type Attempt,
  type FieldChoice,
  messageOf,
  type Split,
  splitAround,
  textOf,
} from '#core/explain/search/attempt.ts';
import type { Axes } from '#core/explain/search/axes.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import { groupSize, type HeadGroup, headGroups } from '#core/explain/search/heads.ts';
import type { Prober } from '#core/explain/search/prober.ts';
import type { FieldId, Part, Values } from '#core/schemes/recipe.ts';

/** Choices of which every combination is tried. */
export type Selection = Pick<Axes, 'forms' | 'keys' | 'macs' | 'bodies'> & {
  /** Whether the bodies are wrong ones. */
  readonly isOtherBody: boolean;
  /** The wrong texts of fields that vary; the others are right. */
  readonly varied: readonly (readonly FieldChoice[])[];
};

type Place = { readonly values: Values; readonly prober: Prober };
type Under = Pick<Attempt, 'key' | 'form'>;

/** Up to so many bytes of bodies are hashed in one step. */
const bytesPerStep = 65_536;

/**
 * Tries every combination of some choices, a step at a time, of which `isOurs` says whether it is
 * this worker's. A mistake in something that a form of the message leaves out is not tried with that
 * form: it changes nothing.
 */
export function* walk(
  selection: Selection,
  values: Values,
  prober: Prober,
  isOurs: () => boolean,
): Generator<void> {
  for (const run of stepsOf(selection, { values, prober })) {
    if (isOurs()) run();
    yield;
  }
}

function* stepsOf(selection: Selection, place: Place): Generator<() => void> {
  const { keys, macs, isOtherBody, varied } = selection;
  const names = new Set(varied.flatMap(([first]) => first?.field ?? []));
  const isOwnMac = macs[0]?.value === undefined;
  const forms = selection.forms.filter(({ value }) => isTelling(value.parts, isOtherBody, names));
  const headsOf = createHeads(selection, place.values);
  for (const key of keys) {
    for (const form of forms) {
      const split = isOwnMac ? splitAround(form.value, names) : undefined;
      if (split === undefined) yield* wholeMessages({ key, form }, selection, place);
      else yield* byHeads({ key, form }, split, headsOf(split.head), selection, place);
    }
  }
}

/** Whether all that is wrong stands in the message. */
function isTelling(
  parts: readonly Part[],
  isOtherBody: boolean,
  fields: ReadonlySet<FieldId>,
): boolean {
  const isSigned = (field: FieldId) =>
    parts.some((part) => part.kind === 'field' && part.field === field);
  return (!isOtherBody || parts.some(({ kind }) => kind === 'body')) && [...fields].every(isSigned);
}

function* wholeMessages(
  { key, form }: Under,
  { bodies, macs, varied }: Selection,
  { prober }: Place,
): Generator<() => void> {
  const [mac] = macs;
  if (mac === undefined) return;
  for (const fields of products(varied)) {
    if (mac.value !== undefined) {
      for (const body of bodies) yield () => prober.addMacs({ key, form, body, fields }, macs);
      continue;
    }
    for (const some of chunksOf(bodies)) {
      yield () => {
        for (const body of some) prober.add({ key, form, mac, body, fields });
      };
    }
  }
}

function* byHeads(
  { key, form }: Under,
  split: Split,
  groups: readonly HeadGroup[],
  { bodies, macs: [mac] }: Selection,
  { values, prober }: Place,
): Generator<() => void> {
  if (mac === undefined) return;
  for (const body of bodies) {
    const tail = sectionOf(split.tail, values, body.value);
    const prefix = sectionOf(split.prefix, values, body.value);
    for (const group of groups) {
      yield () => prober.addHeads({ key, form, mac, body }, group, tail, prefix);
    }
  }
}

/** What stands before or after the head, which has no field that varies. */
function sectionOf(parts: readonly Part[], values: Values, body: Bytes): Bytes {
  const [first] = parts;
  return parts.length === 1 && first?.kind === 'body' ? body : messageOf({ parts }, values, body);
}

function* chunksOf(bodies: readonly Choice<Bytes>[]): Generator<readonly Choice<Bytes>[]> {
  let chunk: Choice<Bytes>[] = [];
  let size = 0;
  for (const body of bodies) {
    chunk.push(body);
    size += body.value.length;
    if (size < bytesPerStep && chunk.length < 256) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** The heads of a form, which are the same for all keys and bodies, and for all forms that begin and end them alike. */
function createHeads(
  { varied, bodies: [body] }: Selection,
  values: Values,
): (head: Split['head']) => readonly HeadGroup[] {
  const known = new Map<string, readonly HeadGroup[]>();
  const size = groupSize(body?.value.length ?? 0);
  return (head) => {
    const name = JSON.stringify(head);
    const groups = known.get(name) ?? groupsOf(head, varied, values, size);
    known.set(name, groups);
    return groups;
  };
}

function groupsOf(
  head: Split['head'],
  varied: Selection['varied'],
  values: Values,
  size: number,
): readonly HeadGroup[] {
  // The place of a field among those that vary, or the text that is always the same.
  const pieces = head.map((part) => {
    const place = varied.findIndex(
      ([first]) => part.kind === 'field' && first?.field === part.field,
    );
    return place === -1 ? textOf(part, values) : place;
  });
  const headOf = (fields: readonly FieldChoice[]) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : (fields[piece]?.value ?? '')))
      .join('');
  return headGroups(products(varied), headOf, (fields) => fields, size);
}

/** One text of each field that varies, in every combination. */
function* products(varied: Selection['varied']): Generator<readonly FieldChoice[]> {
  const [first, ...rest] = varied;
  if (first === undefined) return yield [];
  for (const choice of first) {
    for (const others of products(rest)) yield [choice, ...others];
  }
}
