import type { Message } from '#core/messages.ts';
import type { FieldValue, Plan } from '#core/snippets/plan.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** What the reader should know before running a snippet; a secret inside comes first. */
export function notesOf(plan: Plan): readonly Message[] {
  const secrets = plan.fields.filter(({ field }) => field.secret);
  return [
    ...secrets.map(secretNote),
    ...(secrets.length === 0 ? [noSecretNote(plan)] : []),
    modeNote(plan),
    { id: 'snippet.sends', values: { bytes: plan.body.length, sha256: plan.sha256 } },
    ...(plan.form === 'file' ? [{ id: 'snippet.body-file', values: { file: bodyFileName } }] : []),
  ];
}

function secretNote({ field, from, variable }: FieldValue): Message {
  if (from === 'text') return { id: 'snippet.secret-inside', values: { field: field.label } };
  return { id: 'snippet.secret-from-environment', values: { field: field.label, variable } };
}

function noSecretNote({ key }: Plan): Message {
  return { id: 'snippet.no-secret', values: { field: key.field.label } };
}

function modeNote({ mode, frozen, timed }: Plan): Message {
  const values = { timed: timed ? 'yes' : 'no' };
  if (mode === 'live') return { id: 'snippet.signs-when-run', values };
  return { id: 'snippet.frozen', values: { names: frozen.join(', '), ...values } };
}
