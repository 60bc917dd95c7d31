import type { Message } from '#core/messages.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import type { FieldValue, Plan } from '#core/snippets/plan.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** What the reader should know before running a snippet; a secret inside comes first. */
export function notesOf(plan: Plan): readonly Message[] {
  const secrets = plan.fields.filter(({ field }) => field.secret);
  return [
    ...secrets.map(secretNote),
    ...(secrets.length === 0 ? [noSecretNote(plan)] : []),
    ...modeNotes(plan),
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

function modeNotes({ mode, frozen, timed, signs, recipe }: Plan): readonly Message[] {
  const isTimed = (yes: boolean) => (yes ? 'yes' : 'no');
  const freezes = mode === 'replay' && frozen.length > 0;
  const signing = {
    id: 'snippet.signs-when-run',
    values: { timed: isTimed(timed && mode === 'live') },
  };
  return [
    ...(freezes
      ? [{ id: 'snippet.frozen', values: { names: frozen.join(', '), timed: isTimed(timed) } }]
      : []),
    ...(signs ? [isSignatureSecret(recipe) ? { id: 'snippet.credential-when-run' } : signing] : []),
  ];
}
