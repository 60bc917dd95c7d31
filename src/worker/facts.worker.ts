import { bodyFacts } from '#core/inspect/body-facts.ts';
import type { FactsAnswer, FactsRequest } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<FactsRequest>) => {
  const answer: FactsAnswer = { run: data.run, facts: bodyFacts(data.body) };
  postMessage(answer);
});
