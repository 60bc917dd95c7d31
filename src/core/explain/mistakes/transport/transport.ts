import { onTheWay } from '#core/explain/mistakes/transport/on-the-way.ts';
import { written } from '#core/explain/mistakes/transport/written.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

/** What happens to a request after it was signed. None of it computes a signature. */
export const transportMistakes: readonly Mistake[] = [...written, ...onTheWay];
