import { useSyncExternalStore } from 'react';
import type { FieldId } from '#core/schemes/recipe.ts';

/** It is no part of a session, and every place that shows a secret goes by it. */
let revealed: ReadonlySet<FieldId> = new Set();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the secret of a field stands in plain sight, in its field and wherever else it is, and the way to change that. */
export function useRevealed(field: FieldId): [boolean, (reveals: boolean) => void] {
  const isRevealed = useSyncExternalStore(subscribe, () => revealed.has(field));
  const reveal = (reveals: boolean): void => {
    const others = [...revealed].filter((one) => one !== field);
    revealed = new Set(reveals ? [...others, field] : others);
    for (const listener of listeners) listener();
  };
  return [isRevealed, reveal];
}
