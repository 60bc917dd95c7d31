import { offerOf } from '#core/importers/offer.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import type { ImportAnswer, ImportRequest } from './import-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const { run, input, files, schemeId } = data;
  const offer = offerOf(input, schemeById(schemeId) ?? schemes[0], files);
  const answer: ImportAnswer = { run, offer };
  postMessage(answer);
});
