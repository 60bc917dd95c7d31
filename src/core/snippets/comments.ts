import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import type { Plan } from '#core/snippets/plan.ts';

/** What a language's comments say beside what holds for all. */
export type LanguageFacts = {
  /** What runs the code, such as `Python 3.8 or newer.` */
  readonly runtime: string;
  /** How the usual JSON writer of the language keeps bytes, in lines. Said where the body is JSON. */
  readonly serialiser: readonly string[];
};

/** What the code does, in lines, with a warning for each secret that stands in it. */
export function commentLines(
  plan: Plan,
  { runtime, serialiser }: LanguageFacts,
): readonly string[] {
  const { fields, body, sha256, recipe } = plan;
  const frozen = isSignatureSecret(recipe) ? 'credential' : 'signature';
  return [
    `Sends ${body.length} bytes, SHA-256 ${sha256}`,
    `${plan.signs ? atRunTime(plan) : `The ${frozen} is frozen in.`} ${runtime}`,
    ...(sendsJson(plan) ? serialiser : []),
    ...fields
      .filter(({ field, from }) => field.secret && from === 'text')
      .map(({ field }) => `WARNING: the ${field.label} stands in this code. Do not share it.`),
  ];
}

/** What code does of the signature when it runs. Without a MAC there is none, but a credential. */
export function atRunTime({ recipe }: Pick<Plan, 'recipe'>): string {
  return isSignatureSecret(recipe)
    ? 'Writes the credential when run. Nothing is signed.'
    : 'Signs when run.';
}

function sendsJson({ headers }: Plan): boolean {
  return headers.some(
    ({ name, value }) =>
      name.toLowerCase() === 'content-type' && value.kind === 'text' && value.text.includes('json'),
  );
}

/** Paragraphs with an empty line between them. */
export function paragraphs(...all: readonly (readonly string[])[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Lines moved to the right; empty ones stay empty. */
export function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => line.replace(/^(?=.)/gm, by));
}
