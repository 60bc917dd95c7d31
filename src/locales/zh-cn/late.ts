import { compare } from './compare.ts';
import { share } from './share.ts';
import { snippets } from './snippets.ts';

/** The sentences of the tools and dialogs. They come with these, after the first signature. */
export const lateCatalogue = { ...compare, ...share, ...snippets } as const;
