import { core } from './core.ts';
import { editor } from './editor.ts';
import { page } from './page.ts';
import { result } from './result.ts';

export const catalogue = { ...page, ...editor, ...result, ...core } as const;
