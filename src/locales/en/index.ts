import { bytes } from './bytes.ts';
import { core } from './core.ts';
import { editor } from './editor.ts';
import { page } from './page.ts';
import { result } from './result.ts';
import { snippets } from './snippets.ts';

export const catalogue = { ...page, ...bytes, ...editor, ...result, ...core, ...snippets } as const;
