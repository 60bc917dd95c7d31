import type { Message } from '#core/messages.ts';
import type { Field } from '#core/schemes/recipe.ts';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** The value of a field as it stands, and the way to change it. */
export function useFieldValue(field: Field): [string, (value: string) => void] {
  const { dispatch } = useCommands();
  const value = usePlaygroundState((state) => state.session.values[field.id] ?? '');
  return [value, (next) => dispatch({ type: 'field-edited', field: field.id, value: next })];
}

/** What is unusual about the value of a field. */
export function useHints(field: Field): readonly Message[] {
  const scheme = useScheme();
  const session = usePlaygroundState((state) => state.session);
  return scheme
    .hints(session.values, session.accessPointId)
    .filter((hint) => hint.field === field.id)
    .map((hint) => hint.message);
}
