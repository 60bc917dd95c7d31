import type { Report } from '#core/inspect/report.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { Message } from '#core/messages.ts';
import { labelOf } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Arrival, PlaygroundState } from '#ui/use-playground.ts';

type Origin = Pick<PlaygroundState, 'report' | 'keyCheck'> & {
  readonly scheme: Scheme;
  readonly arrival: Arrival | undefined;
  /** Whether a session of the reader's own is one click away. */
  readonly hasOwnDraft: boolean;
};

/**
 * A judgement that also says where the session came from. A link that lacks nothing but its
 * secrets is no fault of its reader's, so it asks for them in its own words.
 */
export function arrived(verdict: Verdict, origin: Origin): Verdict {
  const { arrival, scheme, report, hasOwnDraft } = origin;
  if (arrival === undefined) return verdict;
  if (arrival.from === 'link' && verdict.state === 'incomplete' && lacksSecrets(scheme, report)) {
    const kept = hasOwnDraft ? [{ id: 'arrival.link.kept' }] : [];
    return {
      ...verdict,
      state: 'from-link',
      tone: 'accent',
      headline: { id: 'arrival.link.headline', values: { name: keyName(scheme) } },
      detail: { id: 'arrival.link.detail' },
      notes: [...kept, ...verdict.notes],
    };
  }
  return { ...verdict, notes: [...verdict.notes, ...notesOn(origin, verdict)] };
}

function lacksSecrets({ fields }: Scheme, report: Report): boolean {
  if (report.status !== 'incomplete') return false;
  const secret = fields.filter((field) => field.secret).map(({ id }) => id);
  return report.missing.every((id) => secret.includes(id));
}

function notesOn({ arrival, keyCheck, scheme }: Origin, { state }: Verdict): readonly Message[] {
  const name = keyName(scheme);
  if (keyCheck) return [{ id: `arrival.key.${keyCheck}`, values: { name } }];
  // Where it came from matters as long as something is missing for that reason.
  const isOpen = state === 'incomplete' || state === 'mismatch-shape';
  return arrival && isOpen ? [{ id: `arrival.${arrival.from}.note` }] : [];
}

/** What the vendor calls the key. */
function keyName({ recipe, fields }: Scheme): string {
  return labelOf(fields, recipe.key.field);
}
