import { expect, test } from 'vitest';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import {
  id,
  problemWith,
  searched,
  signed,
  time,
  utf8,
} from '#core/explain/search/search.properties.ts';
import { schemes } from '#core/schemes/registry.ts';

const { mistakes } = await mistakesFor(schemes[0]);
const json = '{"title":"hi","list":[1,2]}';

/** The mistakes that fit, the likeliest first, where a body was sent and another text signed. */
async function fitting(sent: string, text: string, agent?: string): Promise<readonly string[]> {
  const headers = agent === undefined ? [] : [{ name: 'User-Agent', value: agent }];
  const received = signed(`${time}${id}${text}`);
  const problem = problemWith({ body: utf8(sent), received, headers });
  const { explanations } = await searched(problem, mistakes);
  return explanations[0]?.causes[0]?.map(({ mistake }) => mistake) ?? [];
}

test.each([
  [undefined, 'body-signed-with-final-line-end'],
  ['okhttp/4.12.0', 'body-signed-with-final-line-end'],
  // Flask's jsonify ends its JSON so.
  ['python-requests/2.32.3', 'encoder-newline'],
  ['Go-http-client/1.1', 'body-signed-with-final-line-end'],
  ['curl/8.5.0', 'curl-data-from-file'],
])(
  'a line feed that only the signed body has, with the User-Agent %s',
  async (agent, likeliest) => {
    const found = await fitting(json, `${json}\n`, agent);
    expect(found[0]).toBe(likeliest);
    expect(found).toContain('body-signed-with-final-line-end');
    expect(found).toContain('curl-data-from-file');
  },
);

test.each([undefined, 'curl/8.5.0'])(
  'a line feed that only the sent body has is none that curl took out, with the User-Agent %s',
  async (agent) => {
    const found = await fitting(`${json}\n`, json, agent);
    expect(found[0]).toBe('minified');
    expect(found).toContain('body-signed-without-outer-white-space');
    expect(found).not.toContain('curl-data-from-file');
  },
);

test('line feeds all over a file, which the sent body lacks, were taken out by curl', async () => {
  const file = `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
  const found = await fitting(file.replaceAll('\n', ''), file);
  expect(found[0]).toBe('curl-data-from-file');
});
