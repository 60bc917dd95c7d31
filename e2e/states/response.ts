import { ResponsePage } from '../page/response.ts';
import type { State } from './state.ts';

/** Who signed in 2018 is told the time. */
const clockAnswer = `HTTP/1.1 403 Forbidden
x-amzn-RequestId: 5e2a1f0c-1b1d-4c9e-9d3a-1f4b7f0a9c11

{"message":"Signature expired: 20180707T233021Z is now earlier than 20180710T071214Z (20180710T071714Z - 5 min.)"}`;

/** The tool Response. */
export const responseStates: readonly State[] = [
  {
    name: 'response, nothing pasted',
    reach: (playground) => new ResponsePage(playground).open(),
  },
  {
    name: 'response, read',
    reach: async (playground) => {
      await playground.loadExample();
      const response = new ResponsePage(playground);
      await response.read(clockAnswer);
      await response.checklist
        .getByRole('button', { name: playground.name('Excluded') })
        .first()
        .click();
    },
  },
  {
    name: 'response, a server’s string to sign',
    reach: async (playground) => {
      const response = new ResponsePage(playground);
      await response.open();
      await response.button('AWS: SignatureDoesNotMatch').click();
    },
  },
  {
    name: 'response, undecided, with secrets',
    reach: (playground) =>
      new ResponsePage(playground).read(
        'HTTP/1.1 403 Forbidden\nSet-Cookie: session=abcdef0123456789\nContent-Length: 0\n\n',
      ),
  },
  {
    name: 'response, a long text',
    reach: (playground) =>
      new ResponsePage(playground).read(`error code: 1020${' x'.repeat(20_000)}`),
  },
];
