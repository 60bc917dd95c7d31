import { arrival } from './arrival.ts';
import { body } from './body.ts';
import { bytes } from './bytes.ts';
import { caseFile } from './case-file.ts';
import { commands } from './commands.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { importers } from './importers.ts';
import { offline } from './offline.ts';
import { received } from './received.ts';
import { response } from './response.ts';
import { share } from './share.ts';
import { snippets } from './snippets.ts';
import { stages } from './stages.ts';

/** The sentences of the tools and dialogs, and of bytes that are pointed at. They come after the first signature. */
export const lateCatalogue = {
  ...arrival,
  ...body,
  ...bytes,
  ...caseFile,
  ...commands,
  ...compare,
  ...explain,
  ...importers,
  ...offline,
  ...received,
  ...response,
  ...share,
  ...snippets,
  ...stages,
} as const;
