import { readResponse } from '#core/responses/read-response.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(readResponse(data));
});
