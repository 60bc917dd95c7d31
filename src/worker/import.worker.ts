import { checkCandidate } from '#core/importers/check.ts';
import type { Candidate } from '#core/importers/import.ts';
import { offerOf } from '#core/importers/offer.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { ImportAnswer, ImportRequest } from './import-protocol.ts';

/** What was read last; the page has it checked with one key after another. */
let candidates: readonly Candidate[] = [];
let scheme: Scheme = schemes[0];

async function answerTo(request: ImportRequest): Promise<ImportAnswer> {
  const { run } = request;
  if (request.kind === 'check') {
    const checks = candidates.map((candidate) => checkCandidate(scheme, candidate, request.key));
    return { kind: 'check', run, checked: await Promise.all(checks) };
  }
  await loadSchemes();
  const offer = offerOf(request.input, schemeById(request.schemeId) ?? schemes[0], request.files);
  scheme = schemeById(offer.schemeId) ?? scheme;
  candidates = offer.candidates;
  return { kind: 'read', run, offer };
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});
