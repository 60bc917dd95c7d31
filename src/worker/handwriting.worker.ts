import { fingerprint } from '#core/explain/serializers/fingerprint.ts';
import type { Handwriting, HandwritingAnswer, HandwritingRequest } from './protocol.ts';

function handwritingOf(body: HandwritingRequest['bodies'][number]): Handwriting {
  const { serializers, exact } = fingerprint(body);
  const calls = new Map<string, string>();
  for (const { library, name, keepsTokens } of serializers) {
    if (!keepsTokens && !calls.has(library)) calls.set(library, name);
  }
  return { names: [...calls.values()], isExact: exact };
}

addEventListener('message', ({ data }: MessageEvent<HandwritingRequest>) => {
  const handwritings = data.bodies.map(handwritingOf);
  const answer: HandwritingAnswer = { run: data.run, handwritings };
  postMessage(answer);
});
