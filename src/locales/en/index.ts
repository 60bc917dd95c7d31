import { core } from './core.ts';
import { editor } from './editor.ts';
import { page } from './page.ts';
import { result } from './result.ts';
import { session } from './session.ts';

/** What is said before the tools are there. All else is in late.ts. */
export const catalogue = { ...page, ...editor, ...result, ...core, ...session } as const;
